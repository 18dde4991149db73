import { isWorkingDay } from '../../../platform/calendar/working-days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { type QueuedMail, queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { challengeCasePath, numberText } from '../../schemes/index.ts';
import { lookMessages } from './messages.ts';

/** Every morning, with the terms of all schemes: secretaries hear which look was agreed for today. */
export const challengeLooksJob = defineJob<Record<string, never>>({
  name: 'challenge-looks',
  schedule: '40 7 * * *',
  run: (deps) => remindOfLooks(deps),
});

/** Queues the mails of today. Each mail's key names the look and its reader, so that a second run sends nothing. */
export async function remindOfLooks(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  // What was due in a weekend is told on the working day after it.
  if (!isWorkingDay(today)) return;
  await deps.db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('challengeCheck')
      .innerJoin('application', 'application.id', 'challengeCheck.applicationId')
      .select(['application.id', 'title', 'year', 'number', 'challengeCheck.dueOn'])
      .where('heldOn', 'is', null)
      .where('challengeCheck.dueOn', '<=', today)
      .where('state', 'in', ['agreed', 'stopped'])
      .orderBy('application.id')
      .execute();
    const people = await tx
      .selectFrom('roleGrant')
      .innerJoin('person', 'person.id', 'roleGrant.personId')
      .select(['person.id', 'person.name', 'person.email', 'person.locale'])
      .where('roleGrant.role', '=', 'secretary')
      .where('person.email', 'is not', null)
      .orderBy('person.id')
      .execute();
    const mails = rows.flatMap(({ id, title, dueOn, ...row }) =>
      people.map((person): QueuedMail => {
        const locale = person.locale === 'en' ? 'en' : 'nl';
        const t = lookMessages(locale);
        const mail: MailText = {
          subject: t.subject(numberText(row)),
          greet: person.name,
          parts: [paragraph(t.text(title, formatDay(dueOn, locale)))],
          action: { href: challengeCasePath(id), label: t.link },
          reason: t.reason,
        };
        return {
          dedupeKey: `challenge-look:${id}:${dueOn}:${person.id}`,
          to: person.email ?? '',
          mail: renderMail(mail, deps.settings, locale),
        };
      }),
    );
    await queueMails(tx, mails, at);
  });
}
