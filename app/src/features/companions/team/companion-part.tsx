import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { AddedPart, Initiative, InitiativeSection, TeamLink } from '../../initiatives/index.ts';
import { teamMessages } from './messages.ts';
import { companionHref } from './team-href.ts';

/** How the accompaniment of an initiative stands, in a few figures. */
type Standing = { state: 'waiting' | 'accepted' | null; townSpokeLast: boolean; open: number; late: number };

/** Whether there is a companion and what the town hall owes, nobody's name; for the team the way there. */
export const companionPart: AddedPart = { section, teamLinks };

async function section(deps: Deps, c: AppContext, { id }: Initiative): Promise<InitiativeSection | undefined> {
  const { state, open, late } = await standing(deps.db, id, townDay(deps.now()));
  if (state === null) return undefined;
  const t = teamMessages(c.get('locale'));
  const body = (
    <>
      <Paragraph>{state === 'accepted' ? t.public.has : t.public.waits}</Paragraph>
      {open > 0 && (
        <Paragraph>
          {t.public.open(open)}
          {late > 0 && t.public.late(late)}.
        </Paragraph>
      )}
    </>
  );
  return { id: 'begeleider', title: t.link, body };
}

async function teamLinks(deps: Deps, c: AppContext, { id, slug }: Initiative): Promise<TeamLink[]> {
  const { state, townSpokeLast, late } = await standing(deps.db, id, townDay(deps.now()));
  const { link, ask, notes } = teamMessages(c.get('locale'));
  const label = state === null ? ask : link;
  const href = companionHref(slug);
  if (state === 'waiting') return [{ href, label, note: notes.waiting }];
  if (townSpokeLast) return [{ href, label, note: notes.message }];
  return [late > 0 ? { href, label, note: notes.late(late) } : { href, label }];
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
