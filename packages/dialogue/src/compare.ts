import { agreement } from './groups/agreement.ts';
import type { Id } from './id.ts';
import type { Result } from './result.ts';

/** Two results beside each other, by the people who have a group in both. */
export type Comparison = {
  readonly people: number;
  /** How alike the groups are (adjusted Rand): 1 the same, 0 no more than chance; `null` where nobody has a group in both. */
  readonly likeness: number | null;
  /** The groups that have most people in common, the most first; each group is in one pair at most. */
  readonly matching: readonly { readonly a: number; readonly b: number; readonly people: number }[];
  /** Who is in another group than the one that theirs goes with. */
  readonly moved: readonly Id[];
};

/** Compares the groups of two results, whatever their letters: of two moments, two engines or two sets of options. */
export function compare(a: Result, b: Result): Comparison {
  const other = new Map(b.participants.map(({ id, group }) => [id, group]));
  const both = a.participants.flatMap(({ id, group }) => {
    const now = other.get(id) ?? null;
    return group === null || now === null ? [] : [{ id, a: group, b: now }];
  });
  const pairs = a.groups.flatMap((one) =>
    b.groups.map((two) => ({
      a: one.id,
      b: two.id,
      people: both.filter((person) => person.a === one.id && person.b === two.id).length,
    })),
  );
  pairs.sort((one, two) => two.people - one.people || one.a - two.a || one.b - two.b);
  const matching: { a: number; b: number; people: number }[] = [];
  for (const pair of pairs)
    if (pair.people > 0 && !matching.some((known) => known.a === pair.a || known.b === pair.b)) matching.push(pair);
  const goesWith = new Map(matching.map((pair) => [pair.a, pair.b]));
  return {
    people: both.length,
    likeness:
      both.length === 0
        ? null
        : agreement(
            both.map((person) => person.a),
            both.map((person) => person.b),
          ),
    matching,
    moved: both.filter((person) => goesWith.get(person.a) !== person.b).map(({ id }) => id),
  };
}
