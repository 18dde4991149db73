import { sql } from 'kysely';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { defineJob } from '../../../platform/jobs/job.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { poolHref } from '../companion-href.ts';
import { actionMessages } from './messages.ts';

// The companion first; after so many days more the coordinators.
const daysForCompanion = 3;

/** Every morning: who is late hears it first, and the coordinators when it stays undone. */
export const companionReminders = defineJob<Record<string, never>>({
  name: 'companion-reminders',
  schedule: '40 7 * * *',
  run: (deps) => remindOfLate(deps),
});

/** An action past its day, or a proposal without an answer for three days; `late` counts the days. */
type Late = {
  kind: 'action' | 'proposal';
  id: number;
  slug: string;
  title: string;
  what: string;
  day: string;
  late: number;
  ownerId: string | null;
  ownerName: string;
};
type Reader = { id: string; name: string; email: string | null; locale: string };

/** Queues the mails of today. A mail's key names what is late, its day and its reader, so that a second run sends nothing. */
export async function remindOfLate(deps: Deps): Promise<void> {
  const at = deps.now();
  const today = townDay(at);
  await deps.db.transaction().execute(async (tx) => {
    const { rows: late } = await sql<Late>`
      select 'action' as kind, task.id, project.slug, project.question as title, task.what, task.due_on as day,
        ${today}::date - task.due_on as late, task.owner_id as "ownerId", coalesce(person.name, '') as "ownerName"
      from task join project on project.id = task.project_id
      left join person on person.id = task.owner_id
      where task.kind = 'follow_up' and task.outcome is null and task.due_on < ${today}::date
        and project.kind = 'initiative'
      union all
      select 'proposal', proposal.id, project.slug, project.question, '', asked.day,
        ${today}::date - asked.day - ${daysForCompanion}::int, proposal.person_id, person.name
      from companion_proposal proposal
      join companion_request request on request.id = proposal.request_id and request.closed_at is null
      join project on project.id = request.project_id
      join person on person.id = proposal.person_id
      cross join lateral (select (proposal.proposed_at at time zone 'Europe/Amsterdam')::date as day) asked
      where proposal.state = 'proposed' and project.status = 'published'
        and asked.day + ${daysForCompanion}::int < ${today}::date
      order by kind, id`.execute(tx);
    if (late.length === 0) return;
    const { rows: people } = await sql<Reader & { coordinates: boolean }>`
      select person.id, person.name, person.email, person.locale,
        exists (select from role_grant where person_id = person.id and role = 'process_manager' and project_id is null)
          as coordinates
      from person where id = any(${late.flatMap(({ ownerId }) => ownerId ?? [])}::uuid[])
        or exists (select from role_grant where person_id = person.id and role = 'process_manager' and project_id is null)
      order by person.id`.execute(tx);
    const mails = late.flatMap((one) => {
      const owner = people.filter(({ id }) => id === one.ownerId);
      const coordinators = people.filter(({ id, coordinates }) => coordinates && id !== one.ownerId);
      const waitsLong = one.ownerId === null || one.late > daysForCompanion;
      return [
        ...owner.flatMap((reader) => mailTo(deps, one, reader, 'owner')),
        ...(waitsLong ? coordinators.flatMap((reader) => mailTo(deps, one, reader, 'coordinator')) : []),
      ];
    });
    await queueMails(tx, mails, at);
  });
}

function mailTo({ settings }: Deps, late: Late, reader: Reader, as: 'owner' | 'coordinator') {
  if (reader.email === null) return [];
  const locale = reader.locale as Locale;
  const t = actionMessages(locale).mail;
  const day = formatDay(late.day, locale);
  const { title, what, ownerName } = late;
  const texts = {
    action: {
      owner: [t.ownerSubject(what), t.owner(what, day, title)],
      coordinator: [t.coordinatorSubject(title), t.coordinator(what, day, title, ownerName)],
    },
    proposal: {
      owner: [t.waitsSubject(title), t.waits(title, day)],
      coordinator: [t.waitsLongSubject(title), t.waitsLong(title, day, ownerName)],
    },
  } as const;
  const [subject, text] = texts[late.kind][as];
  const place = late.kind === 'action' ? `#actie-${late.id}` : '#voorstel';
  const mail: MailText = {
    subject,
    greet: reader.name,
    parts: [paragraph(text)],
    action: { href: `${poolHref.initiative(late.slug)}${place}`, label: late.kind === 'action' ? t.link : t.waitsLink },
    reason: as === 'owner' ? t.reasonOwner : t.reasonCoordinator,
  };
  // An action that was moved to another day is late anew; what changes hands is new to its reader.
  const dedupeKey = `companion-late-${late.kind}:${late.id}:${late.day}:${as}:${reader.id}`;
  return [{ dedupeKey, to: reader.email, mail: renderMail(mail, settings, locale) }];
}
