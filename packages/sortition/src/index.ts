export { clopperPearsonInterval, type Interval, jeffreysInterval } from './beta.ts';
export { formatCsv, parseCsv } from './csv.ts';
export { chancesEndToEnd, type EndToEnd, type Invited } from './end-to-end.ts';
export { type Conflict, checkFeasible, type Feasibility } from './feasible.ts';
export { type LegacySimulation, simulateLegacy } from './legacy.ts';
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
export {
  type Group,
  type GroupReport,
  type RepresentationReport,
  representationReport,
  type Shares,
} from './report.ts';
export { issueLines, type TableIssue } from './table.ts';
export { type PeopleColumns, type PeopleTable, type QuotaTable, readPeople, readQuotas } from './tables.ts';
export { toUniformLottery, type UniformLottery } from './uniform.ts';
export { type Issue, validate } from './validate.ts';
