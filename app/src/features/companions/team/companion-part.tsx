import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { Initiative, InitiativeSection, TeamLink } from '../../initiatives/index.ts';
import { teamMessages } from './messages.ts';
import { companionHref } from './team-href.ts';

/** How the accompaniment of an initiative stands, in a few figures. */
type Standing = { state: 'waiting' | 'accepted' | null; townSpokeLast: boolean; open: number; late: number };

/** What the public page says of the companion: whether there is one and what the town hall owes, nobody's name. */
export async function companionSection(
  { db, now }: Deps,
  locale: Locale,
  initiative: Pick<Initiative, 'id'>,
): Promise<InitiativeSection[]> {
  const { state, open, late } = await standing(db, initiative.id, townDay(now()));
  if (state === null) return [];
  const t = teamMessages(locale);
  return [
    {
      id: 'begeleider',
      title: t.link,
      body: (
        <>
          <Paragraph>{state === 'accepted' ? t.public.has : t.public.waits}</Paragraph>
          {open > 0 && (
            <Paragraph>
              {t.public.open(open)}
              {late > 0 && t.public.late(late)}.
            </Paragraph>
          )}
        </>
      ),
    },
  ];
}

/** The way of the team to its companion, with what waits there. */
export async function companionTeamLink(
  { db, now }: Deps,
  locale: Locale,
  initiative: Pick<Initiative, 'id' | 'slug'>,
): Promise<TeamLink> {
  const { state, townSpokeLast, late } = await standing(db, initiative.id, townDay(now()));
  const { link, ask, notes } = teamMessages(locale);
  const label = state === null ? ask : link;
  const href = companionHref(initiative.slug);
  if (state === 'waiting') return { href, label, note: notes.waiting };
  if (townSpokeLast) return { href, label, note: notes.message };
  return late > 0 ? { href, label, note: notes.late(late) } : { href, label };
}

async function standing(db: Db, projectId: number, today: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select case when exists (select from companion_proposal where request_id = request.id and state = 'accepted'
        and person_id is not null) then 'accepted' else 'waiting' end as state,
      coalesce((select from_town from companion_message where request_id = request.id order by id desc limit 1), false)
        as "townSpokeLast",
      todo.open, todo.late
    from companion_request request
    cross join (
      select count(*)::int as open, count(*) filter (where due_on < ${today}::date)::int as late
      from task where project_id = ${projectId} and kind = 'follow_up' and outcome is null
    ) todo
    where request.project_id = ${projectId} and request.closed_at is null`.execute(db);
  return rows[0] ?? { state: null, townSpokeLast: false, open: 0, late: 0 };
}
