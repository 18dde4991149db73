import type { OpenedCategory } from '@stadmakers/sortition';
import { sql } from 'kysely';
import { smallestShown, suppressSmall } from '../../../features/reports/index.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Category, Panel } from '../panel.ts';

/** A group beside the town: shares in percent, seats in people. Null is not known (yet), or too few to show. */
export type GroupShare = { name: string; town: number | null; pool: number | null; seats: number | null };
export type CategoryShares = { name: string; groups: GroupShare[] };

/** The figures of a panel that everybody may see; null where they are of fewer than five people. */
export type Standing = {
  invited: number | null;
  /** Whether there is a record of the draw of invitations. */
  invitationsToCheck: boolean;
  answered: number | null;
  pool: number | null;
  /** Seats with somebody who said that they will come, once there was a draw. */
  confirmed: number;
  categories: CategoryShares[];
};

type Counts = Record<'invited' | 'answered' | 'pool' | 'confirmed', number> & { invitationsToCheck: boolean };

/** How a panel stands, without anything that tells of few people. */
export async function loadStanding(db: Db, panel: Panel): Promise<Standing> {
  const { stepId } = panel;
  const { rows } = await sql<Counts>`select
    (select invitation_transcript is not null from panel where step_id = ${stepId}) as invitations_to_check,
    (select count(*)::int from panel_invitation where step_id = ${stepId}) as invited,
    (select count(*)::int from panel_invitation where step_id = ${stepId} and answered_at is not null) as answered,
    (select count(*)::int from panel_candidate where step_id = ${stepId}) as pool,
    (select count(*)::int from panel_seat where step_id = ${stepId} and kind = 'member' and state = 'confirmed') as confirmed`.execute(
    db,
  );
  const { invited = 0, answered = 0, pool = 0, confirmed = 0, invitationsToCheck = false } = rows[0] ?? {};
  const inPool = await db
    .selectFrom('panelCandidate')
    .innerJoinLateral(
      (eb) => eb.fn<{ key: string; value: string }>('jsonb_each_text', ['panelCandidate.groups']).as('chosen'),
      (join) => join.onTrue(),
    )
    .select([sql<number>`chosen.value::bigint`.as('groupId'), sql<number>`count(*)::int`.as('count')])
    .where('stepId', '=', stepId)
    .groupBy('groupId')
    .execute();
  const opened = await loadOpened(db, stepId);
  const counts = new Map(inPool.map(({ groupId, count }) => [Number(groupId), count]));
  return {
    invited: shown(invited),
    invitationsToCheck,
    answered: shown(answered),
    pool: shown(pool),
    confirmed,
    categories: panel.categories.map((category) => sharesOf(category, counts, opened)),
  };
}

function shown(count: number): number | null {
  return count > 0 && count < smallestShown ? null : count;
}

/** What the draw opened of its panel, a category at a time; undefined before the draw. */
export async function loadOpened(db: Db, stepId: number): Promise<OpenedCategory[] | undefined> {
  const row = await db
    .selectFrom('panel')
    .select(sql<OpenedCategory[] | null>`transcript -> 'opened'`.as('opened'))
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  return row?.opened ?? undefined;
}

function sharesOf(
  { name, groups }: Category,
  counts: ReadonlyMap<number, number>,
  opened: readonly OpenedCategory[] | undefined,
): CategoryShares {
  const suppressed = suppressSmall(groups.map(({ id }) => ({ key: String(id), count: counts.get(id) ?? 0 })));
  const total = suppressed.total ?? 0;
  const seated = opened?.find(({ category }) => category === name)?.values;
  const ofTown = groups.reduce((sum, { population }) => sum + (population ?? 0), 0);
  return {
    name,
    groups: groups.map(({ id, name: group, population }) => {
      const own = suppressed.shown.find(({ key }) => key === String(id))?.count;
      return {
        name: group,
        town: population === null || ofTown === 0 ? null : Math.round((population / ofTown) * 100),
        pool: own === undefined || total === 0 ? null : Math.round((own / total) * 100),
        seats: seated ? seated.filter(({ value }) => value === group).length : null,
      };
    }),
  };
}
