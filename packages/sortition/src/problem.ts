/** Somebody in the pool, with one value in each category; people with the same household share an address. */
export type Person = { id: string; values: Readonly<Record<string, string>>; household?: string };

/** How many of the panel have this value, at least and at most; the flexes bound what a relaxation may make of it. */
export type Quota = {
  category: string;
  value: string;
  min: number;
  max: number;
  minFlex?: number;
  maxFlex?: number;
};

/** A draw to be made: `size` people from the pool, within every quota. */
export type Problem = {
  people: readonly Person[];
  quotas: readonly Quota[];
  size: number;
  /** People who are in every panel. */
  mustInclude?: readonly string[];
  /** People who are in no panel. */
  exclude?: readonly string[];
  /** At most one of each household. */
  onePerHousehold?: boolean;
  /** Households to which that rule does not apply, such as a care home with one address. */
  exemptHouseholds?: readonly string[];
};

/** What the probabilities should be: see the README for what each is good for. */
export type Objective =
  | { kind: 'leximin' }
  | { kind: 'maximin' }
  | { kind: 'nash' }
  | { kind: 'goldilocks'; gamma?: number };

/** Order of text by code point, the same on every machine; never by the locale. */
export function byCodePoint(a: string, b: string): number {
  // UTF-16 order differs from code-point order only where one has a surrogate and the other a character above U+E000.
  if (a === b) return 0;
  const [left, right] = [[...a], [...b]];
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
