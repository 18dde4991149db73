import { sql } from 'kysely';
import { type Contributor, whoseIs, worksAtDesk } from '../../../features/desk/index.ts';
import { loadStep, type Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockBox } from './ballot-box.ts';
import { codeOf } from './ballot-code.ts';
import { standingBallot } from './cast-ballot.ts';
import { keepHashes } from './codes.ts';
import { takeBack } from './take-back.ts';
import { voterKey } from './voter-key.ts';
import { boxOpen, neededToVote, type OpenError, type VoterFacts, voterOf } from './voting-right.ts';

/** Who stands at the desk: somebody it knows or gets to know now, or an account by its confirmed e-mail address. */
export type Receiver = Extract<Contributor, { kind: 'known' | 'new' }> | { kind: 'account'; email: string };
export type GiveError =
  | OpenError
  | { kind: 'not-allowed' }
  /** Here people vote with a code of a letter, which has its own ballot. */
  | { kind: 'by-letter' }
  | { kind: 'nobody-found' }
  /** Only the login of the town can tell two of these voters apart, and this person has not used it. */
  | { kind: 'proof-needed' };
type GiveBallot = { stepId: number; to: Receiver; submissionKey: string };

/**
 * Gives a paper ballot to somebody who votes with an account, or could: its code bears the key of that voter, so that
 * web and paper are one ballot. An earlier ballot of theirs is void. Whether they voted already is not told here: the
 * desk would know who did. Nothing that is kept says to whom it was given.
 */
export function giveBallot(
  deps: Deps,
  actor: Actor,
  { stepId, to, submissionKey }: GiveBallot,
): Promise<Result<{ code: string }, GiveError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    const box = await lockBox(tx, stepId);
    const step = box && (await loadStep(tx, stepId, at));
    if (!box || !step) return fail({ kind: 'step-not-found' });
    if (!worksAtDesk(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    if (box.access === 'code') return fail({ kind: 'by-letter' });
    const open = boxOpen(box, step, at);
    if (!open.ok || !box.secret) return open.ok ? fail({ kind: 'closed', closedAt: box.closedAt }) : open;
    const { secret } = box;
    const sent = tx.selectFrom('ballotCode').select('id').where('submissionKey', '=', submissionKey);
    const twice = await sent.where('stepId', '=', stepId).executeTakeFirst();
    if (twice) return ok({ code: codeOf(deps.settings.secret, twice.id) });
    const facts = await factsOf(tx, actor, step, to, at);
    if (!facts.ok) return facts;
    const { voter, also, areaId, ageBand } = facts.value;
    const keys = [voter, ...also].map((one) => voterKey(secret, stepId, one));
    const key = await keyInUse(tx, stepId, keys);
    const earlier = await takeBack(tx, stepId, keys, at);
    const rows = await tx
      .insertInto('ballotCode')
      .values({ stepId, voterKey: key, areaId, ageBand, codeHash: crypto.randomUUID(), madeAt: at, submissionKey })
      .returning('id')
      .execute();
    const [code = ''] = await keepHashes(deps, tx, rows);
    const detail = { again: earlier > 0 };
    await record(tx, { actor, at, act: 'ballot.given', subject: `step:${stepId}`, detail });
    return ok({ code });
  });
}

async function factsOf(
  tx: Tx,
  actor: Actor,
  step: Step,
  to: Receiver,
  at: Date,
): Promise<Result<VoterFacts, GiveError>> {
  const needed = neededToVote(step.assurance);
  if (needed === 'resident' && to.kind === 'new') return fail({ kind: 'proof-needed' });
  const whose = await participantOf(tx, actor, step, to, at);
  if (!whose) return fail({ kind: 'nobody-found' });
  const { personId, contactId } = whose;
  if (personId !== null) {
    const facts = await voterOf(tx, needed, personId);
    return needed === 'resident' && facts.voter.kind !== 'resident' ? fail({ kind: 'proof-needed' }) : ok(facts);
  }
  if (needed === 'resident' || contactId === null) return fail({ kind: 'proof-needed' });
  return ok({ voter: { kind: 'contact', contactId }, also: [], areaId: null, ageBand: null });
}

async function participantOf(
  tx: Tx,
  actor: Actor,
  { projectId }: Step,
  to: Receiver,
  at: Date,
): Promise<{ personId: string | null; contactId: number | null } | undefined> {
  if (to.kind !== 'account') return (await whoseIs(tx, actor, to, projectId, at))?.participant;
  const person = await accountOf(tx, to.email);
  return person && { personId: person.id, contactId: null };
}

/** Whether there is an account with this confirmed e-mail address. */
export async function hasAccount(db: Db, email: string): Promise<boolean> {
  return (await accountOf(db, email)) !== undefined;
}

function accountOf(db: Db | Tx, email: string) {
  const person = db.selectFrom('person').select('id').where('emailVerified', '=', true);
  return person.where(sql<string>`lower(email)`, '=', email.toLowerCase()).executeTakeFirst();
}

/** The key under which this voter has a ballot already, or else got one before; a new voter's is the first. */
async function keyInUse(tx: Tx, stepId: number, keys: readonly Buffer[]): Promise<Buffer> {
  const [first = Buffer.alloc(0), ...others] = keys;
  const standing = await standingBallot(tx, stepId, first, others);
  return standing?.key ?? first;
}
