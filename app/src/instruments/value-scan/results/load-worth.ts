import { type RawBuilder, sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { type Round, rounds } from '../rounds.ts';
import { leastInRole } from './privacy-thresholds.ts';
import type { Worth } from './worth.ts';

/** What the people of a role say in a round that a value is worth; each by the mean of their marks for its statements. */
export type CellOfWorth = Worth & { round: Round; roleId: number; valueId: number };
/** How many people of a role scored in a round. */
export type CellOfPeople = { round: Round; roleId: number; people: number };
/** For a value: the people who scored it twice, and the sums of their marks before and after. */
export type Twice = { valueId: number; people: number; before: number; after: number };

/**
 * How many scores figures show while more come in: in steps of five, and the last five never. Who looks before and after
 * somebody scores would otherwise read in the difference what that one person thinks.
 */
export function countedOf(scored: number): number {
  return Math.max(0, leastInRole * Math.floor((scored - leastInRole) / leastInRole));
}

/** Up to how many scores of a round count, in the order in which they came; null is all. */
export type Until = { round: Round; count: number } | null;

/** How many people scored, by round and role. */
export async function loadPeople(db: Db | Tx, stepId: number): Promise<CellOfPeople[]> {
  return db
    .selectFrom('valueScanScore as score')
    .innerJoin('valueScanParticipant as participant', 'participant.id', 'score.participantId')
    .select((eb) => ['round', 'roleId', eb.fn.countAll<number>().as('people')])
    .where('participant.stepId', '=', stepId)
    .groupBy(['round', 'roleId'])
    .execute();
}

/** How many people are in these cells, in each of the two rounds. */
export function peopleIn(cells: readonly CellOfPeople[]): Record<Round, number> {
  const of = (round: Round) =>
    cells.filter((cell) => cell.round === round).reduce((sum, { people }) => sum + people, 0);
  return { 1: of(rounds[0]), 2: of(rounds[1]) };
}

// The mean mark of somebody for a value is one figure, however many of its statements they know something about.
function judged(stepId: number, until: Until): RawBuilder<unknown> {
  const counts = until ? sql`where scored.round <> ${until.round} or scored.place <= ${until.count}` : sql``;
  return sql`scored as (
      select score.id, score.round, participant.id as participant_id, participant.role_id,
        row_number() over (partition by score.round order by score.scored_at, score.id) as place
      from value_scan_score score join value_scan_participant participant on participant.id = score.participant_id
      where participant.step_id = ${stepId}
    ), judged as (
      select scored.participant_id, scored.round, scored.role_id, statement.value_id, avg(mark.mark)::float8 as worth
      from scored join value_scan_mark mark on mark.score_id = scored.id
        join value_scan_statement statement on statement.id = mark.statement_id
      ${counts} group by scored.id, scored.participant_id, scored.round, scored.role_id, statement.value_id
    )`;
}

/** What people say that each value is worth, by round and role. */
export async function loadWorth(db: Db, stepId: number, until: Until): Promise<CellOfWorth[]> {
  const band = (mark: number) => sql`count(*) filter (where floor(worth + 0.5) = ${mark})::int`;
  const { rows } = await sql<CellOfWorth>`with ${judged(stepId, until)}
    select round, role_id, value_id, count(*)::int as people, sum(worth) as sum, sum(worth * worth) as squares,
      array[${sql.join([1, 2, 3, 4, 5].map(band))}] as bands
    from judged group by round, role_id, value_id`.execute(db);
  return rows;
}

/** What people who scored twice said before and after, by value. */
export async function loadTwice(db: Db, stepId: number): Promise<Twice[]> {
  const { rows } = await sql<Twice>`with ${judged(stepId, null)}
    select first.value_id, count(*)::int as people, sum(first.worth) as before, sum(second.worth) as after
    from judged first join judged second using (participant_id, value_id)
    where first.round = 1 and second.round = 2 group by first.value_id`.execute(db);
  return rows;
}
