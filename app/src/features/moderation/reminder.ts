import type { Actor, RoleGrant } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { mailMessages } from './mail-messages.ts';
import { queueCounts } from './moderation-queue.ts';
import { sendMail } from './send-mail.ts';

/** On working days: one mail to each moderator for whom texts wait, none where nothing does. */
export const moderationReminder = defineJob<Record<string, never>>({
  name: 'moderation-reminder',
  schedule: '0 8 * * 1-5',
  run: (deps) => remindModerators(deps),
});

/** Mails moderators, and process managers about their own trajectories; a second run on the same day sends nothing. */
export async function remindModerators(deps: Deps): Promise<void> {
  const at = deps.now();
  const day = at.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const grants = await deps.db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['person.id', 'person.name', 'person.email', 'person.locale', 'roleGrant.role', 'roleGrant.projectId'])
    .where((eb) =>
      eb.or([
        eb('roleGrant.role', '=', 'moderator'),
        // Process managers of the whole town would hear of everything; their trajectories have moderators.
        eb.and([eb('roleGrant.role', '=', 'process_manager'), eb('roleGrant.projectId', 'is not', null)]),
      ]),
    )
    .where('person.email', 'is not', null)
    .execute();
  for (const [personId, own] of Map.groupBy(grants, (grant) => grant.id)) {
    const [person] = own;
    if (!person?.email) continue;
    const roles: RoleGrant[] = own.map(({ role, projectId }) => ({ role, projectId }));
    const actor: Actor = {
      kind: 'person',
      personId,
      name: person.name,
      email: person.email,
      roles,
      assurance: 'email',
      strong: false,
    };
    const { waiting, reported } = await queueCounts(deps.db, actor);
    if (waiting + reported === 0) continue;
    const locale = person.locale as Locale;
    const t = mailMessages(locale);
    await sendMail(deps, deps.db, {
      key: `moderation-reminder:${day}:${personId}`,
      to: person.email,
      locale,
      subject: t.reminderSubject(waiting + reported),
      paragraphs: [t.reminder(waiting, reported)],
      link: { href: '/moderatie', text: t.openQueue },
      at,
    });
  }
}
