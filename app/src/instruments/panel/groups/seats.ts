import type { Category } from '../panel.ts';

/** Why the seats of a category cannot fill the panel, whoever says yes. */
export type SeatProblem =
  | { kind: 'too-many-needed'; category: string; sum: number }
  | { kind: 'too-few-allowed'; category: string; sum: number };
export type Margin = 'one' | 'five-percent';

/** What is impossible about the seats before anybody has answered. */
export function seatProblems(
  size: number,
  categories: readonly { name: string; groups: readonly Pick<Category['groups'][number], 'min' | 'max'>[] }[],
): SeatProblem[] {
  return categories.flatMap(({ name: category, groups }): SeatProblem[] => {
    const needed = groups.reduce((sum, { min }) => sum + min, 0);
    const allowed = groups.reduce((sum, { max }) => sum + max, 0);
    return [
      ...(needed > size ? [{ kind: 'too-many-needed' as const, category, sum: needed }] : []),
      ...(allowed < size ? [{ kind: 'too-few-allowed' as const, category, sum: allowed }] : []),
    ];
  });
}

/** Seats for a share in percent: its part of the panel, rounded, with room on both sides of one seat or 5 % of the panel. */
export function proposeSeats(size: number, share: number, margin: Margin): { min: number; max: number } {
  const seats = Math.round((size * share) / 100);
  const room = margin === 'one' ? 1 : Math.max(1, Math.round(size * 0.05));
  return { min: Math.max(0, seats - room), max: Math.min(size, seats + room) };
}
