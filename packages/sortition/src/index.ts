export { type AlternateSet, type AlternatesDesign, chooseAlternates } from './alternates.ts';
export { type DropoutModel, stayingChance } from './dropout.ts';
export { type Conflict, checkFeasible, type Feasibility } from './feasible.ts';
export {
  InfeasibleProblem,
  InvalidProblem,
  type Lottery,
  optimise,
  type Progress,
  type SolveOptions,
} from './optimise.ts';
export type { Objective, Person, Problem, Quota } from './problem.ts';
export { replacementProblem } from './replacement.ts';
export { toUniformLottery, type UniformLottery } from './uniform.ts';
export { type Issue, validate } from './validate.ts';
