import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { MailText } from '../../../platform/mail/mail-text.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMail } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import type { ClassSession } from '../sessions/load-session.ts';
import { judgingMessages } from './messages.ts';

type Outcome = { placed: number; refused: number; reason: string; at: Date };

/** Tells a teacher what a moderator decided, once for each decision; nobody where the account is gone. */
export async function tellTeacher(
  { settings }: Pick<Deps, 'settings'>,
  tx: Tx,
  session: ClassSession,
  { placed, refused, reason, at }: Outcome,
): Promise<void> {
  if (session.teacherId === null) return;
  const teacher = await tx
    .selectFrom('person')
    .select(['name', 'email', 'locale'])
    .where('id', '=', session.teacherId)
    .executeTakeFirst();
  if (!teacher?.email) return;
  const locale = teacher.locale === 'en' ? 'en' : 'nl';
  const t = judgingMessages(locale).mail;
  const mail: MailText = {
    subject: t.subject(session.className),
    greet: teacher.name,
    parts: [
      paragraph(t.placed(placed)),
      ...(refused > 0 ? [paragraph(t.refused(refused)), { kind: 'quote' as const, text: reason }] : []),
    ],
    action: { href: `/school/lessen/${session.id}`, label: t.link },
    reason: t.why,
  };
  const dedupeKey = `class-decided:${session.id}:${at.getTime()}`;
  await queueMail(tx, { dedupeKey, to: teacher.email, mail: renderMail(mail, settings, locale) }, at);
}
