import type { State } from '../../schemes/index.ts';

export const publicStates = [
  ...(['admitted', 'talking', 'compared', 'granted', 'refused'] as const),
  ...(['agreed', 'stopped', 'evaluated'] as const),
] satisfies State[];

/** Whether everybody can follow a request: once it was admitted, and not when it was withdrawn. */
export function isPublic(state: State): boolean {
  return publicStates.some((one) => one === state);
}

/** Whether the college has decided, so that the comparison is for everybody. */
export function isDecided(state: State): boolean {
  return ['granted', 'refused', 'agreed', 'stopped', 'evaluated'].includes(state);
}
