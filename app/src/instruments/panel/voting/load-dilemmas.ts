import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { type DilemmaState, stateOf } from './dilemma.ts';

export type Dilemma = Awaited<ReturnType<typeof loadDilemmas>>[number];
export type DilemmaOption = Dilemma['options'][number];

/**
 * The dilemmas of a panel, newest first. While a vote is open there is nothing in it of what members choose, only how
 * many of how many voted; so nobody who reads this can show more.
 */
export async function loadDilemmas(db: Db | Tx, stepId: number, now: Date) {
  const rows = await db
    .selectFrom('panelDilemma as dilemma')
    .select(['id', 'stepId', 'question', 'explanation', 'kind', 'way', 'opensAt', 'closesAt', 'createdAt'])
    .select(['countedAt', 'blank', 'minority', 'withdrawnAt', 'withdrawnWhy'])
    .select(sql<number>`coalesce(members, ${membersOf('dilemma.step_id')})`.as('members'))
    .select(sql<number>`coalesce(voters, (select count(*) from panel_vote where dilemma_id = dilemma.id))`.as('voters'))
    .where('stepId', '=', stepId)
    .orderBy('id', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const options = await db
    .selectFrom('panelOption as option')
    .leftJoin('panelVoteCount as counted', (join) =>
      join.onRef('counted.dilemmaId', '=', 'option.dilemmaId').onRef('counted.number', '=', 'option.number'),
    )
    .select(['option.dilemmaId', 'option.number', 'name', 'meaning', 'votes'])
    .where(
      'option.dilemmaId',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('option.number')
    .execute();
  return rows.map((row) => ({
    ...row,
    state: stateOf(row, now),
    options: options.filter(({ dilemmaId }) => dilemmaId === row.id),
  }));
}

/** How many members a panel has that said they come: those who can vote. */
export async function countMembers(db: Db | Tx, stepId: number): Promise<number> {
  const { rows } = await sql<{ members: number }>`select ${membersOf('panel.step_id')} as members
    from panel where step_id = ${stepId}`.execute(db);
  return rows[0]?.members ?? 0;
}

function membersOf(stepId: 'dilemma.step_id' | 'panel.step_id') {
  return sql<number>`(select count(*)::int from panel_seat
    where panel_seat.step_id = ${sql.ref(stepId)} and kind = 'member' and state = 'confirmed')`;
}

const shownStates: readonly DilemmaState[] = ['open', 'closed', 'counted', 'withdrawn'];

/** What everybody may see: not what is still being prepared, nor what was withdrawn before anybody saw it. */
export function shownDilemmas(dilemmas: readonly Dilemma[]): Dilemma[] {
  return dilemmas.filter(({ state }) => shownStates.includes(state));
}
