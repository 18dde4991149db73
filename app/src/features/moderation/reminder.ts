import type { Actor, RoleGrant } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { paragraph } from '../../platform/mail/mail-text.ts';
import { queueMail } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import type { Instruments } from '../steps/index.ts';
import { countToModerate } from './elsewhere.ts';
import { mailMessages } from './mail-messages.ts';

/** On working days: one mail to each moderator for whom texts wait, none where nothing does. */
export function moderationReminder(instruments: Pick<Instruments, 'list'>) {
  return defineJob<Record<string, never>>({
    name: 'moderation-reminder',
    schedule: '0 8 * * 1-5',
    run: (deps) => remindModerators(deps, instruments),
  });
}

/** Mails moderators, and process managers about their own trajectories; a second run on the same day sends nothing. */
export async function remindModerators(deps: Deps, instruments: Pick<Instruments, 'list'>): Promise<void> {
  const at = deps.now();
  const day = townDay(at);
  const grants = await deps.db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['person.id', 'person.name', 'person.email', 'person.locale', 'roleGrant.role', 'roleGrant.projectId'])
    .where((eb) =>
      eb.or([
        eb('roleGrant.role', 'in', ['moderator', 'initiator']),
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
    const { waiting, reported } = await countToModerate(deps, instruments, actor);
    if (waiting + reported === 0) continue;
    const locale = person.locale as Locale;
    const t = mailMessages(locale);
    const mail = {
      subject: t.reminderSubject(waiting + reported),
      greet: person.name,
      parts: [paragraph(t.reminder(waiting, reported))],
      action: { href: '/moderatie', label: t.openQueue },
      reason: t.reasonModerator,
    } as const;
    await queueMail(
      deps.db,
      {
        dedupeKey: `moderation-reminder:${day}:${personId}`,
        to: person.email,
        mail: renderMail(mail, deps.settings, locale),
      },
      at,
    );
  }
}
