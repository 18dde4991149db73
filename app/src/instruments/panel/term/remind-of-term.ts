import { sql } from 'kysely';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { panelStaffPath } from '../panel-path.ts';
import { daysToPrepare } from './term.ts';
import { termMessages } from './term-messages.ts';

/** Every Monday: the officers of a body whose term ends hear that it is time to extend it or to draw the next one. */
export const endingTermsJob = defineJob<Record<string, never>>({
  name: 'ending-terms',
  schedule: '45 7 * * 1',
  run: (deps) => remindOfTerm(deps),
});

/** Queues a mail to each officer, once for each last day that was chosen; nothing for a term that is over. */
export async function remindOfTerm(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  const lastDay = (body: keyof typeof daysToPrepare) => sql<string>`${addDays(today, daysToPrepare[body])}::date`;
  const rows = await deps.db
    .selectFrom('panel')
    .innerJoin('step', 'step.id', 'panel.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .innerJoin('panelOfficer', 'panelOfficer.stepId', 'panel.stepId')
    .innerJoin('person', 'person.id', 'panelOfficer.personId')
    .select(['panel.stepId', 'panel.body', 'panel.termUntil', 'step.title', 'project.slug'])
    .select(['person.id as personId', 'person.name', 'person.email', 'person.locale'])
    .where('panel.deletedAt', 'is', null)
    .where('project.status', '<>', 'closed')
    .where('panel.termUntil', '>=', sql<string>`${today}::date`)
    .where(
      'panel.termUntil',
      '<=',
      sql<string>`case when body = 'council' then ${lastDay('council')} else ${lastDay('panel')} end`,
    )
    .where('person.email', 'is not', null)
    .execute();
  const mails = rows.flatMap(({ stepId, body, termUntil, title, slug, personId, name, email, ...row }) => {
    if (email === null || termUntil === null) return [];
    const locale = row.locale as Locale;
    const t = termMessages(locale).mail;
    const mail = {
      subject: t.subject[body],
      greet: name,
      parts: [paragraph(t.ends(title, formatDay(termUntil, locale))), paragraph(t.todo[body])],
      action: { href: panelStaffPath({ id: stepId, projectSlug: slug }), label: t.link[body] },
      reason: t.reason,
    };
    const dedupeKey = `panel-term:${stepId}:${termUntil}:${personId}`;
    return [{ dedupeKey, to: email, mail: renderMail(mail, deps.settings, locale) }];
  });
  await queueMails(deps.db, mails, at);
}
