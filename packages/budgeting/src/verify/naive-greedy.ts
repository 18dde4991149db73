import { type Booth, firstOf } from './naive.ts';

/** Plain counting, one project at a time, after those that have won already. */
export function naiveGreedy(
  booth: Booth,
  { key, skip }: { key: 'score' | 'score/cost'; skip: boolean },
  before: readonly number[] = [],
): number[] {
  const winners = [...before];
  const spent = () => winners.reduce((sum, at) => sum + (booth.costs[at] ?? 0n), 0n);
  const worth = (at: number, other: number) =>
    key === 'score' ? (booth.scores[at] ?? 0n) : (booth.scores[at] ?? 0n) * (booth.costs[other] ?? 0n);
  for (;;) {
    const open = booth.ids
      .map((_, at) => at)
      .filter((at) => booth.allowed[at] && !winners.some((winner) => winner === at || booth.excludes(winner, at)));
    const fitting = skip ? open.filter((at) => spent() + (booth.costs[at] ?? 0n) <= booth.budget) : open;
    const best = fitting.filter((at) => fitting.every((other) => worth(at, other) >= worth(other, at)));
    if (best.length === 0) return winners.slice(before.length);
    // If all that are equal fit together they all win; where the list is silent their ids give the order.
    const together = best.reduce((sum, at) => sum + (booth.costs[at] ?? 0n), spent()) <= booth.budget;
    const apart = best.every((one) => booth.ids.every((_, other) => !booth.excludes(one, other)));
    const next = together && apart ? booth.inOrder(best) : firstOf(booth, best);
    if (spent() + (booth.costs[next] ?? 0n) > booth.budget) return winners.slice(before.length);
    winners.push(next);
  }
}
