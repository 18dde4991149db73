import { sql } from 'kysely';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { staffHref } from '../../staff-nav/index.ts';
import { promiseMessages } from './messages.ts';

const daysBefore = 7;

/** Every morning: mail to who must keep a promise, a week before, on the day and when it is overdue, once each. */
export const promiseReminders = defineJob<Record<string, never>>({
  name: 'promise-reminders',
  schedule: '30 7 * * *',
  run: (deps) => remindOwners(deps),
});

/** Queues the mails of today. The mail's key names promise, due day and event, so that a second run sends nothing. */
export async function remindOwners(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  await deps.db.transaction().execute(async (tx) => {
    const due = await tx
      .selectFrom('task')
      .innerJoin('project', 'project.id', 'task.projectId')
      .innerJoin('person', 'person.id', 'task.ownerId')
      .select(['task.id', 'task.what', 'task.dueOn', 'project.slug', 'project.question'])
      .select(['person.name', 'person.email', 'person.locale'])
      // What the town hall does for an initiative has reminders of its own.
      .where('task.kind', '=', 'promise')
      .where('task.outcome', 'is', null)
      .where('task.dueOn', '<=', sql<string>`${addDays(today, daysBefore)}::date`)
      .where('person.email', 'is not', null)
      .where('project.status', '<>', 'closed')
      .orderBy('task.id')
      .execute();
    const mails = due.flatMap((task) => {
      if (task.email === null) return [];
      const locale = task.locale as Locale;
      const t = promiseMessages(locale).mail;
      const event = task.dueOn < today ? 'late' : task.dueOn === today ? 'today' : 'soon';
      const mail: MailText = {
        subject: t.subject[event](task.what),
        greet: task.name,
        parts: [paragraph(t[event](task.what, formatDay(task.dueOn, locale))), paragraph(t.trajectory(task.question))],
        action: { href: `${staffHref(task.slug, 'promises')}#belofte-${task.id}`, label: t.link },
        reason: t.reason,
      };
      return [
        {
          // A promise that was moved to another day is a new one to remember.
          dedupeKey: `promise-reminder:${task.id}:${task.dueOn}:${event}`,
          to: task.email,
          mail: renderMail(mail, deps.settings, locale),
        },
      ];
    });
    await queueMails(tx, mails, at);
  });
}
