import type { Person } from './problem.ts';
import type { Below } from './random.ts';

/** The chance that somebody stays: `base` times an effect for each value that has one; above 1 counts as 1. */
export type DropoutModel = { base: number; effects?: Readonly<Record<string, Readonly<Record<string, number>>>> };

/** The chance, 0 to 1, that this person stays to the end. */
export function stayingChance({ base, effects = {} }: DropoutModel, { values }: Person): number {
  const chance = Object.entries(effects).reduce((all, [category, byValue]) => {
    const value = values[category];
    return all * (value === undefined ? 1 : (byValue[value] ?? 1));
  }, base);
  return Math.min(1, Math.max(0, chance));
}

const parts = 1_000_000;

/** Who of these people drop out, once for each sample; nobody's staying depends on another's. */
export function sampleDropouts(
  people: readonly Person[],
  model: DropoutModel,
  { samples, below }: { samples: number; below: Below },
): Person[][] {
  return Array.from({ length: samples }, () =>
    people.filter((person) => below(parts) >= Math.round(stayingChance(model, person) * parts)),
  );
}
