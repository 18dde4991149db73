import { meanOf, varianceOf, type Worth } from './worth.ts';

/** What can be said of a value: two roles differ, people differ whatever they are, they agree, or none of these. */
export type Finding =
  | { kind: 'roles-differ'; more: string; less: string; most: number; least: number }
  | { kind: 'divided' }
  | { kind: 'agreed'; mean: number }
  | { kind: 'mixed'; mean: number };

/** The worth of a value for one role; `name` as it is shown. */
export type RoleWorth = { name: string; worth: Worth };

/** On a scale of 1 to 5, less than this is no difference worth a sentence. */
const difference = 0.8;
/** How many standard errors apart two means are before we say so; more than the usual two, for we look at many pairs. */
const errors = 2.5;
/** Standard deviations on a scale of 1 to 5; marks that are spread evenly have 1.41. */
const [close, far] = [0.75, 1.15];

/** Says of a value where people agree and where they differ; a difference that could be chance is none. */
export function findingOf(all: Worth, roles: readonly RoleWorth[]): Finding {
  const pairs = roles.flatMap((more) => roles.map((less) => ({ more, less, by: apart(more.worth, less.worth) })));
  const [widest] = pairs.filter(({ by }) => by >= difference).sort((one, other) => other.by - one.by);
  if (widest) {
    const { more, less } = widest;
    const means = { most: meanOf(more.worth), least: meanOf(less.worth) };
    return { kind: 'roles-differ', more: more.name, less: less.name, ...means };
  }
  const spread = Math.sqrt(varianceOf(all));
  if (spread >= far) return { kind: 'divided' };
  return { kind: spread <= close ? 'agreed' : 'mixed', mean: meanOf(all) };
}

/** By how much the first mean is higher; 0 where that could be chance (Welch's test of two means). */
function apart(one: Worth, other: Worth): number {
  const by = meanOf(one) - meanOf(other);
  const error = Math.sqrt(varianceOf(one) / one.people + varianceOf(other) / other.people);
  return by > errors * error ? by : 0;
}

/** A mean in words: how much of a value people see. */
export function levelOf(mean: number): 'much' | 'some' | 'little' {
  return mean >= 3.5 ? 'much' : mean >= 2.5 ? 'some' : 'little';
}

/** What became of a value between the two rounds, for those who scored twice. */
export type Change = { people: number; before: number; after: number; direction: 'up' | 'down' | 'same' };

/** A mean that moves by less than this is called the same. */
const moved = 0.3;

/** Says whether a value is worth more to people than they expected; sums are of marks of the same people. */
export function changeOf({ people, before, after }: { people: number; before: number; after: number }): Change {
  const means = { before: before / people, after: after / people };
  const by = means.after - means.before;
  return { people, ...means, direction: by >= moved ? 'up' : by <= -moved ? 'down' : 'same' };
}
