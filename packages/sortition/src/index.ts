export { checkFeasible, type Conflict, type Feasibility } from './feasible.ts';
export { InfeasibleProblem, InvalidProblem, type Lottery, optimise, type Progress, type SolveOptions } from './optimise.ts';
export type { Objective, Person, Problem, Quota } from './problem.ts';
export { toUniformLottery, type UniformLottery } from './uniform.ts';
export { type Issue, validate } from './validate.ts';
export { type Audit, audit } from './audit.ts';
export { canonical } from './canonical.ts';
export type { About } from './about.ts';
export { BrokenTicket, type Commitment, type CommitmentContent, commit, digestOf, inGroups, type Row } from './commit.ts';
export { type DrawResult, draw, idsBehind, type Transcript, transcribe } from './draw.ts';
export { type MerkleProof, type MerkleTree, merkleTree, provesLeaf } from './merkle.ts';
export { type MyChance, myChance } from './my-chance.ts';
export { type Opening, openingOf, openingsOf, shortestSalt } from './opening.ts';
export type { OpenedCategory } from './seal.ts';
export { normalisedSeed, SeedError, ticketOf } from './seed.ts';
export type { Check, CheckName, VerifyReport } from './check.ts';
export { verify } from './verify.ts';
export { codeVersion } from './version.ts';
export { type Frame, type FrameCommitment, type FrameContent, type FrameUnit, type InvitationDesign, type Stratum, type UnitOpening, unitOpeningOf } from './invitation-frame.ts';
export {
  chanceOf,
  commitInvitations,
  type DrawnPlaces,
  type InclusionChance,
  type Invitation,
  type InvitationSample,
  type InvitationTranscript,
  sampleInvitations,
} from './invitations.ts';
export { type MyInvitation, myInvitation, verifyInvitations } from './verify-invitations.ts';
