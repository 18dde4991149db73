import { type Step, stepInAddress } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import type { Result } from '../../../platform/result.ts';
import type { Choices } from '../choices.ts';
import { inOwnOrder, orderSeed } from '../public/own-order.ts';
import { type BallotBox, type BallotProject, ballotProjects } from './ballot-box.ts';
import { standingBallot } from './cast-ballot.ts';
import { currentBox } from './close-box.ts';
import { type HeldCode, keptCode } from './code-cookie.ts';
import { ownWijk } from './reach.ts';
import { formMark, type Voter, voterKey } from './voter-key.ts';
import { boxOpen, type Comer, type OpenError, type RightError, type VoterFacts, votingRight } from './voting-right.ts';

/** A ballot box at its address. */
export type BoxPlace = { step: Step; box: BallotBox };
/** The ballot box as one comer finds it; the ballot that stands is this voter's own and nobody else's to see. */
export type Voting = BoxPlace & {
  projects: BallotProject[];
  /** The voter's own wijk and the projects in it, where that matters; null where it does not or is not known. */
  own: { wijk: string; projects: ReadonlySet<number> } | null;
  comer: Comer;
  open: Result<null, OpenError>;
  right: Result<VoterFacts, RightError>;
  standing: { choices: Choices; channel: 'web' | 'paper'; leaf: Buffer; receivedAt: Date } | undefined;
  /** Ties a form to the voter for whom it was shown, without telling who that is. */
  mark: string;
};

/** The box of the address if this visitor may see it: drafts are for who manages the project. */
export async function boxAt(c: AppContext, deps: Deps): Promise<BoxPlace | undefined> {
  const step = await stepInAddress(c, deps, 'budget');
  if (!step) return undefined;
  const box = await currentBox(deps, step);
  return box && { step, box };
}

/** The box of the address with what this comer may do and did before; with the code just typed, or the one kept. */
export async function loadVoting(c: AppContext, deps: Deps, typed?: HeldCode): Promise<Voting | undefined> {
  const place = await boxAt(c, deps);
  if (!place) return undefined;
  const { step, box } = place;
  const held = box.access === 'code' ? (typed ?? (await keptCode(c, deps))) : null;
  const comer = { actor: c.get('actor'), codeId: held?.stepId === step.id ? held.codeId : null };
  const open = boxOpen(box, step, deps.now());
  const right = await votingRight(deps.db, box, step, comer);
  // As the visitor saw them on the page of the budget; of this device, not of this voter.
  const projects = inOwnOrder(await ballotProjects(deps.db, step.id), orderSeed(c, deps));
  const own = right.ok && box.reach !== 'all' ? await ownWijk(deps.db, right.value.areaId, projects) : null;
  if (!box.secret || !right.ok) return { ...place, projects, own, comer, open, right, standing: undefined, mark: '' };
  const { secret } = box;
  const keyOf = (voter: Voter) => voterKey(secret, step.id, voter);
  const key = keyOf(right.value.voter);
  return {
    ...place,
    projects,
    own,
    comer,
    open,
    right,
    standing: await standingBallot(deps.db, step.id, key, right.value.also.map(keyOf)),
    mark: formMark(key),
  };
}
