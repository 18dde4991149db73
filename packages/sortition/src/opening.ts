import { canonical } from './canonical.ts';
import { hmac } from './hmac.ts';
import { byCodePoint, type Problem } from './problem.ts';
import { householdThatCounts } from './rules.ts';
import { hex } from './sha256.ts';
import { taggedHash } from './tagged-hash.ts';

/**
 * What one person gets, and nobody else: with it she finds and proves her own place in what was published. The key is
 * made of the salt and her id, and tells nothing about the salt or about others.
 */
export type Opening = {
  id: string;
  key: string;
  /** Her values in the categories of the quotas. */
  values: Record<string, string>;
  /** A name for her household that says nothing; null where the rule of one per household is not used. */
  household: string | null;
};

/** A value of somebody in one category, null for her household; the nonce keeps others from guessing it from the hash. */
export type Cell = { category: string | null; value: string; nonce: string };

/** A salt must be random and at least this long, so that nobody can try all. */
export const shortestSalt = 16;

/** Makes the secret that belongs to a text and a purpose; throws `RangeError` for a salt that is too short. */
export function secretsFrom(salt: Uint8Array): (purpose: string, text: string) => string {
  if (salt.length < shortestSalt) throw new RangeError(`The salt must be at least ${shortestSalt} random bytes.`);
  return (purpose, text) => hex(hmac(salt, canonical([purpose, text])));
}

/** The opening of each person in the pool, in the order of their pseudonyms, which says nothing about them. */
export function openingsOf(problem: Problem, salt: Uint8Array): (Opening & { pseudonym: string })[] {
  const secret = secretsFrom(salt);
  const categories = new Set(problem.quotas.map(({ category }) => category));
  return problem.people
    .map((person) => {
      const key = secret('person', person.id);
      const home = householdThatCounts(problem, person);
      const opening: Opening = {
        id: person.id,
        key,
        values: Object.fromEntries([...categories].map((category) => [category, person.values[category] ?? ''])),
        household: problem.onePerHousehold
          ? home === null
            ? secret('alone', person.id)
            : secret('household', home)
          : null,
      };
      return { ...opening, pseudonym: pseudonymOf(opening) };
    })
    .sort((a, b) => byCodePoint(a.pseudonym, b.pseudonym));
}

/** The opening to give to one person. */
export function openingOf(problem: Problem, salt: Uint8Array, id: string): Opening {
  const person = problem.people.find((one) => one.id === id);
  const [found] = openingsOf({ ...problem, people: person ? [person] : [] }, salt);
  if (!found) throw new RangeError('This person is not in the pool.');
  const { pseudonym: _, ...opening } = found;
  return opening;
}

/** The name under which somebody is published. Her id is in the hash, so that two people cannot be shown the same row. */
export function pseudonymOf({ id, key }: Pick<Opening, 'id' | 'key'>): string {
  return taggedHash('pseudonym', [key, id]);
}

/** Binds somebody's values without showing them. */
export function valuesHash({ key, values, household }: Opening): string {
  return taggedHash('values', [key, values, household]);
}

/** One cell for each category in code-point order, and one for the household where that counts. */
export function cellsOf({ key, values, household }: Opening): Cell[] {
  const categories = Object.keys(values).sort(byCodePoint);
  const cell = (category: string | null, value: string) => ({
    category,
    value,
    nonce: taggedHash('nonce', [key, category]),
  });
  const cells = categories.map((category) => cell(category, values[category] ?? ''));
  return household === null ? cells : [...cells, cell(null, household)];
}

/** The hash of a cell. */
export function cellHash({ category, value, nonce }: Cell): string {
  return taggedHash('cell', [category, value, nonce]);
}
