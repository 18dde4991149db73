import { type Ballot, type Election, makeElection, type VoterRows, type VoteType } from '@stadmakers/budgeting';
import { sql } from 'kysely';
import type { Db } from '../../../platform/db/db.ts';
import type { Budget } from '../budget.ts';
import type { Choices } from '../choices.ts';
import { listBudgetProjects } from '../projects/list-projects.ts';

const voteTypes: Record<Budget['ballot'], VoteType> = {
  approval: 'approval',
  knapsack: 'approval',
  points: 'cumulative',
  ranking: 'ordinal',
};

/** What the published file says about the vote as a whole. */
export type About = { title: string; town: string; opensAt: Date | null; closesAt: Date | null };

/** The election of a box that is closed, with what is known of voters (so little that nobody stands alone). */
export async function electionOf(db: Db, budget: Budget, about: About): Promise<Election> {
  const admitted = (await listBudgetProjects(db, budget.stepId)).filter(({ status }) => status === 'admitted');
  const ballots = await countedBallots(db, budget.stepId);
  const scale = leastScale([budget.amount, ...admitted.map(({ cost }) => cost ?? 0)]);
  const money = (cents: number) => BigInt(cents / 10 ** (2 - scale));
  const election = makeElection({
    meta: metaOf(budget, about),
    budget: money(budget.amount),
    scale,
    voteType: voteTypes[budget.ballot],
    projects: admitted.map(({ id, title, cost, nameNl, area, groupId }) => ({
      id: String(id),
      cost: money(cost ?? 0),
      name: title,
      ...(nameNl ? { categories: [inList(nameNl)] } : {}),
      ...(area ? { area: inList(area) } : {}),
      conflicts: admitted
        .filter((other) => groupId !== null && other.groupId === groupId && other.id !== id)
        .map((other) => String(other.id)),
    })),
    ballots: ballots.map(({ choices }) => asBallot(choices)),
  });
  return { ...election, voterRows: voterRows(ballots, budget.ballot) };
}

// As who reads the file finds it, because the digest is of amounts as they are written.
function leastScale(cents: readonly number[]): number {
  return [0, 1].find((digits) => cents.every((one) => one % 10 ** (2 - digits) === 0)) ?? 2;
}

/** How many ballots came over each channel. */
export async function turnoutOf(db: Db, stepId: number): Promise<{ web: number; paper: number }> {
  const rows = await db
    .selectFrom('ballotCounted')
    .select('channel')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId)
    .groupBy('channel')
    .execute();
  const of = (channel: 'web' | 'paper') => Number(rows.find((row) => row.channel === channel)?.count ?? 0);
  return { web: of('web'), paper: of('paper') };
}

type Counted = Awaited<ReturnType<typeof countedBallots>>[number];

function countedBallots(db: Db, stepId: number) {
  return db
    .selectFrom('ballotCounted')
    .leftJoin('area', 'area.id', 'ballotCounted.areaId')
    .select(['channel', 'ageBand', 'area.name as area'])
    .select(sql<Choices>`choices`.as('choices'))
    .where('ballotCounted.stepId', '=', stepId)
    .orderBy('number')
    .execute();
}

function asBallot({ projects, points }: Choices): Ballot {
  return { projects: projects.map(String), ...(points ? { points } : {}) };
}

// In the file a comma ends a name.
function inList(name: string): string {
  return name.replaceAll(',', ' ');
}

function metaOf(budget: Budget, { title, town, opensAt, closesAt }: About): Record<string, string> {
  const points = budget.ballot === 'points';
  return {
    description: title,
    country: 'Netherlands',
    unit: town,
    instance: String((closesAt ?? opensAt)?.getUTCFullYear() ?? ''),
    date_begin: day(opensAt ?? budget.fixedAt),
    date_end: day(closesAt ?? budget.closedAt),
    min_length: String(budget.minChoices),
    ...(budget.maxChoices === null ? {} : { max_length: String(budget.maxChoices) }),
    ...(points ? { max_sum_points: String(budget.points) } : {}),
    language: 'nl',
    currency: 'EUR',
  };
}

function day(moment: Date | null): string {
  return moment ? moment.toISOString().slice(0, 10).split('-').reverse().join('.') : '';
}

function voterRows(ballots: readonly Counted[], kind: Budget['ballot']): VoterRows {
  const withPoints = kind === 'points' || kind === 'ranking';
  const columns = ['voter_id', 'vote', ...(withPoints ? ['points'] : []), 'age', 'voting_method', 'neighborhood'];
  const rows = ballots.map(({ choices: { projects, points }, ageBand, channel, area }, at) => [
    String(at + 1),
    projects.join(),
    ...(withPoints ? [(points ?? projects.map((_, place) => projects.length - place)).join()] : []),
    // The format has no band without an end.
    (ageBand ?? '').replace(/^(\d+)\+$/, '$1-119'),
    channel === 'web' ? 'internet' : 'paper',
    area ? inList(area) : '',
  ]);
  return { columns, rows };
}
