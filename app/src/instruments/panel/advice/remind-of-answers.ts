import { sql } from 'kysely';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { panelStaffPath } from '../panel-path.ts';
import { adviceMessages } from './advice-messages.ts';

/** Every Monday: the officers of a panel hear how many of its recommendations are too long without an answer. */
export const lateAnswersJob = defineJob<Record<string, never>>({
  name: 'late-answers',
  schedule: '35 7 * * 1',
  run: (deps) => remindOfAnswers(deps),
});

/** Queues the mails of today; a second run on the same day sends nothing. */
export async function remindOfAnswers(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  const rows = await deps.db
    .selectFrom('panelAdvice')
    .innerJoin('step', 'step.id', 'panelAdvice.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .innerJoin('panelOfficer', 'panelOfficer.stepId', 'panelAdvice.stepId')
    .innerJoin('person', 'person.id', 'panelOfficer.personId')
    .innerJoin('panelRecommendation', 'panelRecommendation.stepId', 'panelAdvice.stepId')
    .select(['panelAdvice.stepId', 'panelAdvice.title', 'answerDue', 'project.slug'])
    .select(['person.id as personId', 'person.name', 'person.email', 'person.locale'])
    .select(sql<number>`count(*)::int`.as('open'))
    .where('panelRecommendation.answeredAt', 'is', null)
    .where('answerDue', '<', sql<string>`${today}::date`)
    .where('person.email', 'is not', null)
    .groupBy(['panelAdvice.stepId', 'project.slug', 'person.id'])
    .execute();
  const mails = rows.flatMap(({ stepId, title, answerDue, slug, personId, name, email, open, ...row }) => {
    if (email === null || answerDue === null) return [];
    const locale = row.locale as Locale;
    const t = adviceMessages(locale).mail;
    const mail = {
      subject: t.subject(title),
      greet: name,
      parts: [paragraph(t.late(open, formatDay(answerDue, locale)))],
      action: { href: panelStaffPath({ id: stepId, projectSlug: slug }, 'advice'), label: t.link },
      reason: t.reason,
    };
    const dedupeKey = `late-answers:${stepId}:${today}:${personId}`;
    return [{ dedupeKey, to: email, mail: renderMail(mail, deps.settings, locale) }];
  });
  await queueMails(deps.db, mails, at);
}
