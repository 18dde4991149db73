import { byCodePoint } from './problem.ts';

/** What can be written in one way only. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/**
 * JSON that is the same on every machine and in every language: no spaces, keys in code-point order, whole numbers only.
 * Text is written as it stands and not brought to one Unicode form, because two texts that differ must have two hashes;
 * what people type is normalised where it comes in (`seed.ts`). A fraction or half a surrogate pair is a `RangeError`.
 */
export function canonical(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value))
      throw new RangeError(`Only whole numbers can be written in one way, not ${value}.`);
    return String(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new RangeError('A text with half a surrogate pair cannot be written in UTF-8.');
    return JSON.stringify(value);
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value)
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([key, own]) => (own === undefined ? [] : [`${canonical(key)}:${canonical(own)}`]));
  return `{${fields.join(',')}}`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}
