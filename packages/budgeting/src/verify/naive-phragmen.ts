import type { Election } from '../election.ts';
import { type Booth, firstOf } from './naive.ts';

/** Phragmén's rule with a load per group of equal ballots, all over one denominator. */
export function naivePhragmen({ ballots }: Election, booth: Booth, whenUnaffordable: 'stop' | 'skip'): number[] {
  const supports = booth.ids.map((_, project) =>
    ballots.map(({ projects, points }) => {
      const at = projects.indexOf(project);
      return at >= 0 && (points?.[at] ?? 1) > 0;
    }),
  );
  let loads = ballots.map(() => 0n);
  let denominator = 1n;
  let left = booth.budget;
  const winners: number[] = [];
  const out = new Set<number>();
  for (;;) {
    const loaded = booth.ids
      .map((_, project) => project)
      .filter((project) => booth.allowed[project] && !out.has(project))
      .filter((project) => !winners.some((winner) => winner === project || booth.excludes(winner, project)))
      .map((project) => {
        const carried = ballots.reduce(
          (sum, { weight }, group) => (supports[project]?.[group] ? sum + BigInt(weight) * (loads[group] ?? 0n) : sum),
          0n,
        );
        return { project, num: (booth.costs[project] ?? 0n) * denominator + carried, den: booth.votes[project] ?? 1n };
      });
    const least = loaded.filter((one) => loaded.every((other) => one.num * other.den <= other.num * one.den));
    const dear = least.filter(({ project }) => (booth.costs[project] ?? 0n) > left);
    if (least.length === 0 || (dear.length > 0 && whenUnaffordable === 'stop')) return winners;
    for (const { project } of dear) out.add(project);
    if (dear.length > 0) continue;
    const winner = firstOf(
      booth,
      least.map(({ project }) => project),
    );
    const { num, den } = least.find(({ project }) => project === winner) as (typeof least)[number];
    loads = loads.map((load, group) => (supports[winner]?.[group] ? num : load * den));
    denominator *= den;
    left -= booth.costs[winner] ?? 0n;
    winners.push(winner);
  }
}
