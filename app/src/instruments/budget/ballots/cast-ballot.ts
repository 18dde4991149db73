import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { loadStep } from '../../../features/steps/index.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChoiceError, type Choices, checkChoices } from '../choices.ts';
import { type BallotBox, type BallotProject, ballotProjects, holdBox } from './ballot-box.ts';
import { canonical, chainOf, leafOf, startOf } from './log.ts';
import { type ReachError, wijkOf, withinReach } from './reach.ts';
import { takeBack } from './take-back.ts';
import { type Voter, voterKey } from './voter-key.ts';
import { boxOpen, type Comer, type OpenError, type RightError, type VoterFacts, votingRight } from './voting-right.ts';

export type CastBallot = { stepId: number; comer: Comer; choices: Choices; channel: 'web' | 'paper' };
export type CastError =
  | OpenError
  | RightError
  | ChoiceError
  | ReachError
  /** The other way round of voting was used with this code; told only to who holds it. */
  | { kind: 'voted-on-paper' }
  | { kind: 'voted-on-web' };
export type Cast = { leaf: Buffer; again: boolean };

/** Takes a ballot, or another one in the place of the voter's own. The same once more changes nothing. */
export function castBallot(deps: Pick<Deps, 'db' | 'now'>, input: CastBallot): Promise<Result<Cast, CastError>> {
  return deps.db.transaction().execute((tx) => castIn(tx, deps.now(), input));
}

/** The same within a transaction of the caller. */
export async function castIn(
  tx: Tx,
  at: Date,
  { stepId, comer, choices: given, channel }: CastBallot,
): Promise<Result<Cast, CastError>> {
  const box = await holdBox(tx, stepId);
  const step = box && (await loadStep(tx, stepId, at));
  if (!box || !step) return fail({ kind: 'step-not-found' });
  const open = boxOpen(box, step, at, channel);
  if (!open.ok) return open;
  const right = await votingRight(tx, box, step, comer);
  if (!right.ok) return right;
  const allowed = await checkBallot(tx, box, right.value, given);
  if (!allowed.ok) return allowed;
  // A box that is fixed and not closed has its secret.
  const keyOf = (voter: Voter) => voterKey(box.secret ?? Buffer.alloc(0), stepId, voter);
  const key = keyOf(right.value.voter);
  const also = right.value.also.map(keyOf);
  const choices = canonical(box.ballot, given);

  // One after the other from here: two receipts never follow the same line, and two tabs of one voter never pass.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ballot-log:${stepId}`}, 0))`.execute(tx);
  const [last, standing] = await Promise.all([lastLine(tx, stepId), standingBallot(tx, stepId, key, also)]);
  if (standing && standing.channel !== channel)
    return fail({ kind: standing.channel === 'paper' ? 'voted-on-paper' : 'voted-on-web' });
  if (standing && sameText(standing.choices, choices)) return ok({ leaf: standing.leaf, again: true });
  const salt = randomBytes(32);
  const leaf = leafOf(salt, choices);
  const chain = chainOf(last?.chain ?? startOf(stepId), leaf);
  await tx
    .insertInto('ballotLog')
    .values({ stepId, n: (last?.n ?? -1) + 1, leaf, chain })
    .execute();
  // A ballot from the desk that did not come back yet is void: who votes here does not vote there.
  if (also.length > 0) await takeBack(tx, stepId, also, at);
  const { areaId, ageBand } = right.value;
  const ballot = { choices: JSON.stringify(choices), channel, areaId, ageBand, leaf, salt, receivedAt: at };
  await tx
    .insertInto('ballot')
    .values({ stepId, key, ...ballot })
    .onConflict((conflict) => conflict.columns(['stepId', 'key']).doUpdateSet(ballot))
    .execute();
  // That a ballot came in; by whom, what for, and whether it was a first one stand nowhere.
  const detail = { channel };
  await record(tx, { actor: 'system', at, act: 'ballot.received', subject: `step:${stepId}`, detail });
  return ok({ leaf, again: false });
}

/** Whether these choices can be a ballot of this voter; nothing is kept. */
export async function checkBallot(
  tx: Tx | Deps['db'],
  box: BallotBox,
  { areaId }: Pick<VoterFacts, 'areaId'>,
  choices: Choices,
): Promise<Result<Choices, ChoiceError | ReachError>> {
  const projects = await ballotProjects(tx, box.stepId);
  const checked = checkChoices(box, projects, choices);
  if (!checked.ok || box.reach === 'all') return checked;
  const byId = new Map(projects.map((project) => [project.id, project]));
  const areas = choices.projects.map((id) => (byId.get(id) as BallotProject).areaId);
  const wijken = await wijkOf(
    tx,
    [...areas, areaId].filter((id) => id !== null),
  );
  const wijk = (id: number | null) => (id === null ? null : (wijken.get(id) ?? null));
  const reach = withinReach(wijk(areaId), areas.map(wijk));
  return reach.ok ? checked : reach;
}

/** The ballot of a voter as it stands, under their key or another one by which they are known; or undefined. */
export async function standingBallot(tx: Tx | Deps['db'], stepId: number, key: Buffer, also: readonly Buffer[] = []) {
  const row = await tx
    .selectFrom('ballot')
    .select(['key', 'choices', 'channel', 'leaf', 'receivedAt'])
    .where('stepId', '=', stepId)
    .where('key', 'in', [key, ...also])
    .executeTakeFirst();
  return row && { ...row, choices: row.choices as Choices };
}

function lastLine(tx: Tx, stepId: number) {
  const newest = tx.selectFrom('ballotLog').select(['n', 'chain']).where('stepId', '=', stepId);
  return newest.orderBy('n', 'desc').limit(1).executeTakeFirst();
}

function sameText(one: Choices, other: Choices): boolean {
  const text = ({ projects, points }: Choices) => JSON.stringify([projects, points ?? null]);
  return text(one) === text(other);
}
