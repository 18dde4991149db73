import { addDays } from '../../../platform/calendar/days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { markHref } from './mark-token.ts';
import { markMessages } from './messages.ts';

/** Who took part longer ago than so many days has forgotten it, and is not asked. */
const daysToAsk = 60;

/** Asks everybody who took part in the step with an account for two clicks, once; in the transaction that opened it. */
export async function askParticipants(
  deps: Deps,
  tx: Tx,
  { id, stepId, endedOn }: { id: number; stepId: number; endedOn: string },
): Promise<void> {
  const at = deps.now();
  if (endedOn < addDays(townDay(at), -daysToAsk)) return;
  const participants = await tx
    .selectFrom('act')
    .innerJoin('person', 'person.id', 'act.personId')
    .innerJoin('step', 'step.id', 'act.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .select(['person.id', 'person.name', 'person.email', 'person.locale', 'step.title', 'project.question'])
    .distinct()
    .where('act.stepId', '=', stepId)
    .where('act.kind', 'in', ['contribute', 'support', 'comment', 'answer'])
    .where('person.email', 'is not', null)
    .$narrowType<{ email: string }>()
    .orderBy('person.id')
    .execute();
  const mails = participants.map((person) => {
    const locale = person.locale as Locale;
    const t = markMessages(locale).mail;
    const mail: MailText = {
      subject: t.subject(person.title),
      greet: person.name,
      parts: [paragraph(t.ask(person.title, person.question))],
      action: { href: markHref(deps.settings.secret, { evaluationId: id, personId: person.id }), label: t.answer },
      reason: t.reason,
    };
    return {
      dedupeKey: `evaluation-mark:${id}:${person.id}`,
      to: person.email,
      mail: renderMail(mail, deps.settings, locale),
    };
  });
  await queueMails(tx, mails, at);
}
