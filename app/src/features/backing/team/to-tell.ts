/** Working days that a worry waits before the team hears that it is late, and before the town does. */
const lateAfter = { team: 5, town: 10 } as const;

/** What is told of a worry: to the team as new, to the team as late, to the town. The number is kept in the database. */
export const tellings = { fresh: 1, late: 2, town: 3 } as const;
export type Telling = keyof typeof tellings;

/**
 * What is to be told of an unanswered worry that waited so many working days, one step a morning: the team is always
 * first, and the town hears only of what the team heard to be late.
 */
export function toTell(told: number, waited: number): Telling | null {
  if (told < tellings.fresh) return 'fresh';
  if (told < tellings.late) return waited >= lateAfter.team ? 'late' : null;
  if (told < tellings.town) return waited >= lateAfter.town ? 'town' : null;
  return null;
}
