import { sql } from 'kysely';
import { addDays } from '../../platform/calendar/days.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../platform/mail/mail-text.ts';
import { type QueuedMail, queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { staffMandatePath } from './mandate-paths.ts';
import { remindMessages } from './remind-messages.ts';

// Eight weeks are enough for a decision of the college on what comes after.
const daysBeforeEnd = 56;

/** Every morning: the programme team hears which review is due and which term ends soon. */
export const mandateTermsJob = defineJob<Record<string, never>>({
  name: 'mandate-terms',
  schedule: '40 7 * * *',
  run: (deps) => remindOfTerms(deps),
});

type Due = { id: number; title: string; what: 'review' | 'end'; day: string };

/** Queues the mails of today. A mail's key names the term, its day and its reader, so that a second run sends nothing. */
export async function remindOfTerms(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  await deps.db.transaction().execute(async (tx) => {
    const { rows: due } = await sql<Due>`
      with holding as (
        select distinct on (mandate.id) mandate.id, version.title, mandate.next_review_on, version.ends_on
        from mandate join mandate_version version on version.mandate_id = mandate.id and version.decided_on is not null
        where mandate.state in ('running', 'in_review', 'changing')
        order by mandate.id, version.version desc
      )
      select id, title, 'review' as what, next_review_on as day from holding where next_review_on <= ${today}::date
      union all
      select id, title, 'end', ends_on from holding where ends_on <= ${addDays(today, daysBeforeEnd)}::date
      order by id, what`.execute(tx);
    if (due.length === 0) return;
    const people = await tx
      .selectFrom('roleGrant')
      .innerJoin('person', 'person.id', 'roleGrant.personId')
      .select(['person.id', 'person.name', 'person.email', 'person.locale'])
      .where('roleGrant.role', '=', 'programme_team')
      .where('person.email', 'is not', null)
      .orderBy('person.id')
      .execute();
    const mails = due.flatMap(({ id, title, what, day }) =>
      people.map((person): QueuedMail => {
        const locale = person.locale === 'en' ? 'en' : 'nl';
        const t = remindMessages(locale);
        const mail: MailText = {
          subject: t.subject[what](title),
          greet: person.name,
          parts: [paragraph(t.text[what](title, formatDay(day, locale)))],
          action: { href: staffMandatePath(id), label: t.link },
          reason: t.reason,
        };
        return {
          dedupeKey: `mandate-${what}:${id}:${day}:${person.id}`,
          to: person.email ?? '',
          mail: renderMail(mail, deps.settings, locale),
        };
      }),
    );
    await queueMails(tx, mails, at);
  });
}
