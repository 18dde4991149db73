export { type AlternateSet, type AlternatesDesign, chooseAlternates } from './alternates.ts';
export { type Audit, audit } from './audit.ts';
export { clopperPearsonInterval, type Interval, jeffreysInterval } from './beta.ts';
export * from './checking.ts';
export { BrokenTicket, commit } from './commit.ts';
export { formatCsv, parseCsv } from './csv.ts';
export { idsBehind, transcribe } from './draw.ts';
export { type DropoutModel, stayingChance } from './dropout.ts';
export { readDropoutEffects } from './dropout-table.ts';
export { chancesEndToEnd, type EndToEnd, type Invited } from './end-to-end.ts';
export { type Conflict, checkFeasible, type Feasibility, wayOutText } from './feasible.ts';
export { readFrame, readWeights } from './frame-table.ts';
export { highsSolver } from './highs-solver.ts';
export { type Frame, type FrameUnit, type InvitationDesign, unitOpeningOf } from './invitation-frame.ts';
export {
  chanceOf,
  commitInvitations,
  type Invitation,
  type InvitationSample,
  sampleInvitations,
} from './invitations.ts';
export { type LegacySimulation, simulateLegacy } from './legacy.ts';
export { openingOf, openingsOf, shortestSalt } from './opening.ts';
export {
  InfeasibleProblem,
  InvalidProblem,
  type Lottery,
  optimise,
  type Progress,
  type SolveOptions,
  StoppedTooSoon,
} from './optimise.ts';
export { panelTables } from './panel-tables.ts';
export { type PopulationTable, readPopulation } from './population-table.ts';
export type { Objective, Person, Problem, Quota } from './problem.ts';
export { chosen, randomNumbers } from './random.ts';
export { type Relaxation, type WayOut, withWayOut } from './relaxations.ts';
export { replacementProblem } from './replacement.ts';
export {
  type Group,
  type GroupReport,
  type RepresentationReport,
  representationReport,
  type Shares,
} from './report.ts';
export type { IlpResult, LinearModel, LpResult, Row as ModelRow, RunOptions, Session, Solver } from './solver.ts';
export { issueLines, type TableIssue } from './table.ts';
export { type PeopleColumns, type PeopleTable, type QuotaTable, readPeople, readQuotas } from './tables.ts';
export { toUniformLottery, type UniformLottery } from './uniform.ts';
export { type Issue, validate } from './validate.ts';
export { codeVersion } from './version.ts';
