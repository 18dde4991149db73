/** Why a seat is given up: enough to learn from, and nothing that tells about a person. */
export const leavingReasons = ['time', 'health', 'moved', 'unreachable', 'other'] as const;
export type LeavingReason = (typeof leavingReasons)[number];

export type SeatState = 'drawn' | 'confirmed' | 'declined' | 'left';
export type SeatChange = { to: 'confirmed' } | { to: 'declined' | 'left'; reason: LeavingReason };

/** Whether a seat in this state can become that: who was drawn says yes or no, and who said yes can still leave. */
export function mayBecome(state: SeatState, to: SeatChange['to']): boolean {
  switch (state) {
    case 'drawn':
      return to === 'confirmed' || to === 'declined';
    case 'confirmed':
      return to === 'left';
    case 'declined':
    case 'left':
      return false;
  }
}

/** Whether somebody sits there, or is still to say so. */
export function isTaken(state: SeatState): boolean {
  return state === 'drawn' || state === 'confirmed';
}
