import { clopperPearsonInterval, type Interval, jeffreysInterval } from './beta.ts';
import type { Lottery } from './optimise.ts';
import type { Problem } from './problem.ts';
import type { Group } from './report.ts';

/** A part of the population: how many people live there, and how many of them were invited. */
export type Invited = { group: Group; people: number; invited: number };

/** From the letterbox to the panel: chances of somebody in a group, with 95 % intervals where they are estimates. */
export type EndToEnd = {
  group: Group;
  invited: number;
  /** How many of the invited are in the pool, as a share with two intervals. */
  responds: { rate: number; jeffreys: Interval; clopperPearson: Interval };
  /** The chance of somebody of this group in the pool. */
  selected: number;
  /** invited x responds x selected; the interval is that of responding (Clopper-Pearson). */
  chance: number;
  interval: Interval;
};

/** The chance of being on the panel for somebody in each group, before anybody is invited. */
export function chancesEndToEnd(
  problem: Problem,
  { probability }: Lottery,
  invitations: readonly Invited[],
): EndToEnd[] {
  return invitations.map(({ group, people, invited }) => {
    const own = problem.people.filter(({ values }) =>
      Object.entries(group).every(([category, value]) => values[category] === value),
    );
    if (invited < own.length || invited > people || invited < 1) {
      const name = Object.values(group).join(' and ');
      throw new RangeError(`${name}: of ${people} people ${invited} were invited and ${own.length} are in the pool.`);
    }
    const selected =
      own.length === 0 ? 0 : own.reduce((sum, { id }) => sum + (probability.get(id) ?? 0), 0) / own.length;
    const asked = invited / people;
    const [rate, careful] = [own.length / invited, clopperPearsonInterval(own.length, invited)];
    return {
      group,
      invited: asked,
      responds: { rate, jeffreys: jeffreysInterval(own.length, invited), clopperPearson: careful },
      selected,
      chance: asked * rate * selected,
      interval: { low: asked * careful.low * selected, high: asked * careful.high * selected },
    };
  });
}
