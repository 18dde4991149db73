import { sql } from 'kysely';
import { addDays } from '../../platform/calendar/days.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../platform/mail/mail-text.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import { listNotBegun } from './due-list.ts';
import { listEvaluations, titleOf } from './load-evaluation.ts';
import { openEvaluation } from './open-evaluation.ts';
import { staffEvaluationMessages } from './staff-messages.ts';

const daysBefore = 7;
/** What ended longer ago is history: officers begin its evaluation themselves. */
const daysBack = 14;

/** Every morning: begins the evaluation of what ended, and reminds who writes one a week before it is due and when it is late. */
export const evaluationsJob = defineJob<Record<string, never>>({
  name: 'evaluations',
  schedule: '45 7 * * *',
  run: async (deps) => {
    await openWhatEnded(deps);
    await remindOfDue(deps);
  },
});

/** Begins what ended in the last two weeks, each in a transaction of its own; what has begun is left alone. */
export async function openWhatEnded(deps: Deps): Promise<void> {
  const since = addDays(townDay(deps.now()), -daysBack);
  const ended = await listNotBegun(deps.db, deps.now(), { projectIds: 'all', schemes: false });
  for (const { about, endedOn } of ended) if (endedOn >= since) await openEvaluation(deps, 'system', about);
}

/** The mail's key names evaluation, event and reader, so that a second run sends nothing. */
export async function remindOfDue(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  await deps.db.transaction().execute(async (tx) => {
    const waiting = await listEvaluations(tx, { published: false, limit: 500 });
    const due = waiting.filter(({ dueOn }) => dueOn <= addDays(today, daysBefore));
    const readers = await tx
      .selectFrom('roleGrant')
      .innerJoin('person', 'person.id', 'roleGrant.personId')
      .select(['person.id', 'person.name', 'person.email', 'person.locale', 'roleGrant.projectId'])
      .where('person.email', 'is not', null)
      // Of the project itself; for what has no officer of its own, the programme team.
      .where(
        sql<boolean>`role = 'programme_team' or (role in ('process_manager', 'initiator') and project_id is not null)`,
      )
      .$narrowType<{ email: string }>()
      .execute();
    const mails = due.flatMap((evaluation) => {
      const own = readers.filter(({ projectId }) => projectId !== null && projectId === evaluation.projectId);
      const event = evaluation.dueOn < today ? ('late' as const) : ('soon' as const);
      return (own.length > 0 ? own : readers.filter(({ projectId }) => projectId === null)).map((reader) => {
        const locale = reader.locale as Locale;
        const t = staffEvaluationMessages(locale).mail;
        const title = titleOf(evaluation);
        const mail: MailText = {
          subject: t.subject[event](title),
          greet: reader.name,
          parts: [paragraph(t.text(title, formatDay(evaluation.dueOn, locale)))],
          action: { href: `/beheer/evaluaties/${evaluation.id}`, label: t.link },
          reason: t.reason,
        };
        return {
          dedupeKey: `evaluation-due:${evaluation.id}:${event}:${reader.id}`,
          to: reader.email,
          mail: renderMail(mail, deps.settings, locale),
        };
      });
    });
    await queueMails(tx, mails, at);
  });
}
