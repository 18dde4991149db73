export { checkFeasible, type Conflict, type Feasibility } from './feasible.ts';
export { InfeasibleProblem, InvalidProblem, type Lottery, optimise, type Progress, type SolveOptions } from './optimise.ts';
export type { Objective, Person, Problem, Quota } from './problem.ts';
export { toUniformLottery, type UniformLottery } from './uniform.ts';
export { type Issue, validate } from './validate.ts';
export { type Audit, audit } from './audit.ts';
export * from './checking.ts';
export { BrokenTicket, commit } from './commit.ts';
export { idsBehind, transcribe } from './draw.ts';
export { type Frame, type FrameUnit, type InvitationDesign, unitOpeningOf } from './invitation-frame.ts';
export {
  chanceOf,
  commitInvitations,
  type Invitation,
  type InvitationSample,
  sampleInvitations,
} from './invitations.ts';
export { openingOf, openingsOf, shortestSalt } from './opening.ts';
export { chosen, randomNumbers } from './random.ts';
export { codeVersion } from './version.ts';
