// All that a visitor's browser needs to check a draw; no solver comes with it.
export type { About } from './about.ts';
export type { Check, CheckName, VerifyReport } from './check.ts';
export { type Commitment, type CommitmentContent, inGroups, type Row } from './commit.ts';
export { type DrawResult, draw, type Transcript } from './draw.ts';
export type { FrameCommitment, FrameContent, Stratum, UnitOpening } from './invitation-frame.ts';
export type { DrawnPlaces, InclusionChance, InvitationTranscript } from './invitations.ts';
export { type MerkleProof, provesLeaf } from './merkle.ts';
export { type MyChance, myChance } from './my-chance.ts';
export type { Opening } from './opening.ts';
export type { OpenedCategory } from './seal.ts';
export { normalisedSeed, SeedError, ticketOf } from './seed.ts';
export { verify } from './verify.ts';
export { type MyInvitation, myInvitation, verifyInvitations } from './verify-invitations.ts';
