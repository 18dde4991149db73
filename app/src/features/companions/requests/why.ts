/** What spoke for an officer when the proposal was made, and how full the hours were then; or that somebody chose. */
export type Why =
  | { kind: 'distribution'; expertise: boolean; area: boolean; now: number; places: number }
  | { kind: 'by-hand' };
