import { sql } from 'kysely';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { panelStaffPath } from '../panel-path.ts';
import { deletionMessages } from './deletion-messages.ts';

const daysBefore = 7;

/** Mail to the officers of a panel a week before its persons go; once for each day that was chosen. */
export async function remindOfficers(deps: Deps): Promise<void> {
  const at = deps.now();
  const rows = await deps.db
    .selectFrom('panel')
    .innerJoin('step', 'step.id', 'panel.stepId')
    .innerJoin('project', 'project.id', 'step.projectId')
    .innerJoin('panelOfficer', 'panelOfficer.stepId', 'panel.stepId')
    .innerJoin('person', 'person.id', 'panelOfficer.personId')
    .select(['panel.stepId', 'person.id as personId', 'person.name', 'person.email', 'person.locale'])
    .select(['project.slug', 'project.question'])
    .select(sql<string>`delete_on::text`.as('deleteOn'))
    .where('deletedAt', 'is', null)
    .where('deleteOn', '<=', sql<string>`${addDays(townDay(at), daysBefore)}::date`)
    .where('person.email', 'is not', null)
    .execute();
  const mails = rows.flatMap(({ stepId, personId, name, email, slug, question, deleteOn, ...row }) => {
    if (email === null) return [];
    const locale = row.locale as Locale;
    const t = deletionMessages(locale);
    const mail = {
      subject: t.subject(question),
      greet: name,
      parts: [paragraph(t.what(formatDay(deleteOn, locale))), paragraph(t.todo)],
      action: { href: panelStaffPath({ id: stepId, projectSlug: slug }), label: t.link },
      reason: t.reason,
    };
    const dedupeKey = `panel-deletion:${stepId}:${deleteOn}:${personId}`;
    return [{ dedupeKey, to: email, mail: renderMail(mail, deps.settings, locale) }];
  });
  await queueMails(deps.db, mails, at);
}
