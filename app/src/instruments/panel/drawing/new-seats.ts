import { candidateId } from '../problem-of.ts';

/** The seats of members, or the places of reserves, in the order of their names in the draw. */
export function newSeats(stepId: number, kind: 'member' | 'alternate', names: readonly string[], changedAt: Date) {
  return names.map((name, index) => ({
    stepId,
    candidateId: candidateId(name),
    kind,
    ordinal: index + 1,
    changedAt,
  }));
}
