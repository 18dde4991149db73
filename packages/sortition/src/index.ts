export type { About } from './about.ts';
export { type AlternateSet, type AlternatesDesign, chooseAlternates } from './alternates.ts';
export { type Audit, audit } from './audit.ts';
export { clopperPearsonInterval, type Interval, jeffreysInterval } from './beta.ts';
export { canonical } from './canonical.ts';
export {
  BrokenTicket,
  type Commitment,
  type CommitmentContent,
  commit,
  digestOf,
  inGroups,
  type Row,
} from './commit.ts';
export { formatCsv, parseCsv } from './csv.ts';
export { type DrawResult, draw, idsBehind, type Transcript, transcribe } from './draw.ts';
export { type DropoutModel, stayingChance } from './dropout.ts';
export { readDropoutEffects } from './dropout-table.ts';
export { chancesEndToEnd, type EndToEnd, type Invited } from './end-to-end.ts';
export { type Conflict, checkFeasible, type Feasibility } from './feasible.ts';
export { readFrame, readWeights } from './frame-table.ts';
export {
  type Frame,
  type FrameCommitment,
  type FrameContent,
  type FrameUnit,
  type InvitationDesign,
  type Stratum,
  type UnitOpening,
  unitOpeningOf,
} from './invitation-frame.ts';
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
export { type LegacySimulation, simulateLegacy } from './legacy.ts';
export { type MerkleProof, type MerkleTree, merkleTree, provesLeaf } from './merkle.ts';
export { type MyChance, myChance } from './my-chance.ts';
export { type Opening, openingOf, openingsOf, shortestSalt } from './opening.ts';
export {
  InfeasibleProblem,
  InvalidProblem,
  type Lottery,
  optimise,
  type Progress,
  type SolveOptions,
} from './optimise.ts';
export { panelTables } from './panel-tables.ts';
export { type PopulationTable, readPopulation } from './population-table.ts';
export type { Objective, Person, Problem, Quota } from './problem.ts';
export { replacementProblem } from './replacement.ts';
export {
  type Group,
  type GroupReport,
  type RepresentationReport,
  representationReport,
  type Shares,
} from './report.ts';
export type { OpenedCategory } from './seal.ts';
export { normalisedSeed, SeedError, ticketOf } from './seed.ts';
export { issueLines, type TableIssue } from './table.ts';
export { type PeopleColumns, type PeopleTable, type QuotaTable, readPeople, readQuotas } from './tables.ts';
export { toUniformLottery, type UniformLottery } from './uniform.ts';
export { type Issue, validate } from './validate.ts';
export { type Check, type CheckName, type VerifyReport, verify } from './verify.ts';
export { type MyInvitation, myInvitation, verifyInvitations } from './verify-invitations.ts';
export { codeVersion } from './version.ts';
