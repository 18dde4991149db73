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
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = rank(a.charCodeAt(index)) - rank(b.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Half of a pair (U+D800 to U+DFFF) stands for a character above U+FFFF, so it comes after all that are whole. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
