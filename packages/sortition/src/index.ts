export { checkFeasible, type Conflict, type Feasibility } from './feasible.ts';
export { InfeasibleProblem, InvalidProblem, type Lottery, optimise, type Progress, type SolveOptions } from './optimise.ts';
export type { Objective, Person, Problem, Quota } from './problem.ts';
export { toUniformLottery, type UniformLottery } from './uniform.ts';
export { type Issue, validate } from './validate.ts';
