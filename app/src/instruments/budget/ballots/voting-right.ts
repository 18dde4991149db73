import { openness, type Step } from '../../../features/steps/index.ts';
import { type Actor, type Assurance, assuranceOf, meetsAssurance } from '../../../platform/actor.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { BallotBox } from './ballot-box.ts';
import type { Voter } from './voter-key.ts';

/** Who comes to vote: somebody as they are signed in, or whoever holds a code. */
export type Comer = { actor: Actor; codeId: number | null };

/**
 * A voter with what is kept beside the ballot to know what the town chose: where they live and an age band. `also` is as
 * whom the desk knows them: that is the same voter.
 */
export type VoterFacts = { voter: Voter; also: Voter[]; areaId: number | null; ageBand: string | null };

export type OpenError =
  | { kind: 'step-not-found' }
  | { kind: 'not-open-yet'; opensAt: Date | null }
  | { kind: 'closed'; closedAt: Date | null };
export type RightError = { kind: 'assurance-too-low'; needed: Assurance } | { kind: 'code-needed' };

/** Whether the box takes ballots now. Paper that came in time may be keyed in later, until the box is closed. */
export function boxOpen(
  box: Pick<BallotBox, 'fixedAt' | 'closedAt'>,
  step: Step,
  now: Date,
  channel: 'web' | 'paper' = 'web',
): Result<null, OpenError> {
  if (box.closedAt) return fail({ kind: 'closed', closedAt: step.closesAt ?? box.closedAt });
  switch (openness(step, now)) {
    case 'draft':
      return fail({ kind: 'step-not-found' });
    case 'coming':
      return fail({ kind: 'not-open-yet', opensAt: step.opensAt });
    case 'closed':
      if (channel === 'web' || !box.fixedAt) return fail({ kind: 'closed', closedAt: step.closesAt });
      return ok(null);
    case 'open':
      return box.fixedAt ? ok(null) : fail({ kind: 'not-open-yet', opensAt: null });
  }
}

/** Who this is to the ballot box, if they may vote: nobody votes without at least an account or a code. */
export async function votingRight(
  db: Db | Tx,
  box: Pick<BallotBox, 'access' | 'stepId'>,
  { assurance }: Pick<Step, 'assurance'>,
  { actor, codeId }: Comer,
): Promise<Result<VoterFacts, RightError>> {
  if (box.access === 'code' || codeId !== null) return rightOfCode(db, box, codeId);
  const needed = neededToVote(assurance);
  if (actor.kind !== 'person' || !meetsAssurance(assuranceOf(actor), needed))
    return fail({ kind: 'assurance-too-low', needed });
  return ok(await voterOf(db, needed, actor.personId));
}

/** The assurance at which people vote: nobody votes without at least an address. */
export function neededToVote(assurance: Assurance): Exclude<Assurance, 'anonymous'> {
  return assurance === 'anonymous' ? 'email' : assurance;
}

/** Somebody with an account as the ballot box knows them, at this level of assurance. */
export async function voterOf(db: Db | Tx, needed: Assurance, personId: string): Promise<VoterFacts> {
  const person = await db
    .selectFrom('person')
    .select(['areaId', 'ageBand'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const contacts = await db.selectFrom('contact').select('id').where('personId', '=', personId).execute();
  return {
    ...person,
    voter: needed === 'resident' ? await residentOf(db, personId) : { kind: 'person', personId },
    also: contacts.map(({ id }) => ({ kind: 'contact', contactId: id })),
  };
}

// Whoever erases an account and logs in at the town again is the same voter: the pseudonym follows from the login.
async function residentOf(db: Db | Tx, personId: string): Promise<Voter> {
  const proof = await db
    .selectFrom('proof')
    .select('pseudonym')
    .where('personId', '=', personId)
    .where('pseudonym', 'is not', null)
    .orderBy('id')
    .executeTakeFirst();
  return proof?.pseudonym ? { kind: 'resident', pseudonym: proof.pseudonym } : { kind: 'person', personId };
}

// Where people vote by letter the code is the voter; elsewhere only a ballot that was given to a voter is one.
async function rightOfCode(
  db: Db | Tx,
  { stepId, access }: Pick<BallotBox, 'access' | 'stepId'>,
  codeId: number | null,
): Promise<Result<VoterFacts, RightError>> {
  const codes = db.selectFrom('ballotCode').select(['id', 'areaId', 'ageBand', 'voterKey']);
  const valid = codes.where('stepId', '=', stepId).where('replacedAt', 'is', null);
  const found = codeId === null ? undefined : await valid.where('id', '=', codeId).executeTakeFirst();
  if (!found || (found.voterKey === null) !== (access === 'code')) return fail({ kind: 'code-needed' });
  const { id, voterKey, areaId, ageBand } = found;
  const voter: Voter = voterKey ? { kind: 'given', key: voterKey } : { kind: 'code', codeId: id };
  return ok({ voter, also: [], areaId, ageBand });
}
