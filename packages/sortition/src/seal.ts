import { type Cell, cellHash } from './opening.ts';
import { byCodePoint } from './problem.ts';
import { taggedHash } from './tagged-hash.ts';

/** The values of a panel in one category (null: households), in an order that does not tell whose they are. */
export type OpenedCategory = { category: string | null; values: { value: string; nonce: string }[] };

/**
 * The cells of the people of a panel, category by category. Within each category they are in the order of their hashes,
 * so that nobody can put the values of one person together.
 */
export function openPanel(people: readonly (readonly Cell[])[]): OpenedCategory[] {
  const [first = []] = people;
  return first.map(({ category }, column) => ({
    category,
    values: people
      .flatMap((cells) => cells[column] ?? [])
      .map((cell) => ({ cell, hash: cellHash(cell) }))
      .sort((a, b) => byCodePoint(a.hash, b.hash))
      .map(({ cell: { value, nonce } }) => ({ value, nonce })),
  }));
}

/**
 * Binds the values of a panel beforehand, from the cell hashes of each of its people; only the drawn panel is opened.
 * Hashes are in hexadecimal, so any sort gives the order by code point.
 */
export function sealOf(people: readonly (readonly string[])[]): string {
  const [first = []] = people;
  return taggedHash(
    'panel',
    first.map((_, column) => people.map((hashes) => hashes[column] ?? '').sort()),
  );
}

/** The seal that these opened values have. */
export function sealOfOpened(opened: readonly OpenedCategory[]): string {
  return taggedHash(
    'panel',
    opened.map(({ category, values }) => values.map((value) => cellHash({ category, ...value }))),
  );
}
