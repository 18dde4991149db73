import { admittedStates, type State } from '../../schemes/index.ts';

/** What stands in the register; of what was not admitted only what was asked, and the grounds. */
export const publicStates = [...admittedStates, 'inadmissible'] satisfies State[];

/** Whether everybody can follow a request: once was answered whether it is admitted, and not when it was withdrawn. */
export function isPublic(state: State): boolean {
  return publicStates.some((one) => one === state);
}

/** Whether the college has decided, so that the comparison is for everybody. */
export function isDecided(state: State): boolean {
  return ['granted', 'refused', 'agreed', 'stopped', 'evaluated'].includes(state);
}
