import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { codeOf } from './ballot-code.ts';
import { type Batch, loadBatches } from './codes.ts';

/** What officers see of a ballot box: how many, never for what. */
export type VotesState = {
  /** Voters who have a ballot in the box, by the way they came. */
  onWeb: number;
  onPaper: number;
  codes: number;
  waiting: number;
  /** How the codes begin of paper ballots that two people keyed in differently: enough to find the sheet, not to vote. */
  differing: string[];
  batches: Batch[];
  /** Lines of the log as they were published on each day; who changes a vote has more than one. */
  days: Day[];
};
type Day = { day: string; lines: number };

/** The turnout, the codes, and the paper that waits for a second pair of eyes. */
export async function votesState({ db, settings }: Deps, stepId: number, closed: boolean): Promise<VotesState> {
  const paper = db.selectFrom('ballotPaper').select(['codeId', 'secondChoices']).where('stepId', '=', stepId);
  const rows = await paper.orderBy('id').execute();
  const batches = await loadBatches(db, stepId);
  return {
    ...(await turnout(db, stepId, closed ? 'ballotCounted' : 'ballot')),
    codes: batches.reduce((sum, { count }) => sum + count, 0),
    waiting: rows.filter(({ secondChoices }) => secondChoices === null).length,
    differing: rows
      .filter(({ secondChoices }) => secondChoices !== null)
      .map(({ codeId }) => codeOf(settings.secret, codeId).split('-')[0] ?? ''),
    batches,
    days: await linesByDay(db, stepId),
  };
}

async function turnout(db: Db, stepId: number, table: 'ballot' | 'ballotCounted') {
  const rows = await db
    .selectFrom(table)
    .select('channel')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .groupBy('channel')
    .execute();
  const of = (channel: 'web' | 'paper') => rows.find((row) => row.channel === channel)?.count ?? 0;
  return { onWeb: of('web'), onPaper: of('paper') };
}

// From what is public anyway: how long the log was, every hour.
async function linesByDay(db: Db, stepId: number): Promise<Day[]> {
  const { rows } = await sql<Day>`
    select day::text as day, (size - coalesce(lag(size) over (order by day), 0))::int as lines
    from (
      select (at at time zone 'Europe/Amsterdam')::date as day, max(size) as size
      from ballot_head where step_id = ${stepId} group by 1
    ) as by_day order by day`.execute(db);
  return rows;
}
