import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { loadThread } from '../contact/load-thread.ts';
import { readersOf } from '../contact/speaker.ts';
import { threadSubject } from '../contact/thread-mail.ts';
import { outcomeMessages } from './messages.ts';
import { outcomeHref } from './outcome-token.ts';

/** Every morning: asks both sides of a match of two weeks ago whether it helped. */
export const helpFollowUpJob = defineJob<Record<string, never>>({
  name: 'help-follow-up',
  schedule: '0 9 * * *',
  run: (deps) => askWhetherItHelped(deps),
});

/** Queues the questions of today; who was asked is noted in the same transaction, so that a second run asks nobody twice. */
export async function askWhetherItHelped(deps: Deps): Promise<void> {
  const at = deps.now();
  const due = await deps.db
    .selectFrom('helpThread')
    .select('id')
    .where('askOn', '<=', townDay(at))
    .where('askedAt', 'is', null)
    .orderBy('id')
    .execute();
  for (const { id } of due) await deps.db.transaction().execute((tx) => askOne(deps, tx, id, at));
}

async function askOne(deps: Deps, tx: Parameters<typeof readersOf>[0], id: number, at: Date): Promise<void> {
  const asked = await tx
    .updateTable('helpThread')
    .set({ askedAt: at })
    .where('id', '=', id)
    .where('askedAt', 'is', null)
    .where('askOn', '<=', townDay(at))
    .returning('id')
    .executeTakeFirst();
  const thread = asked && (await loadThread(tx, id));
  if (!thread) return;
  const subject = threadSubject(thread);
  for (const side of ['helper', 'asker'] as const) {
    const readers = await readersOf(tx, thread, side);
    const mails = readers.map(({ personId, name, email, locale }) => {
      const t = outcomeMessages(locale).mail;
      const mail: MailText = {
        subject: t.subject(subject),
        greet: name,
        parts: [paragraph(t.ask(subject))],
        action: { href: outcomeHref(deps.settings.secret, { threadId: id, side }), label: t.answer },
        reason: t.reason,
      };
      return { dedupeKey: `help-outcome:${id}:${personId}`, to: email, mail: renderMail(mail, deps.settings, locale) };
    });
    await queueMails(tx, mails, at);
  }
}
