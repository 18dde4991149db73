/**
 * An exact fraction that is too long to write down: two whole numbers between which it lies, in units of 2^-places, and what
 * it is modulo a prime. The bounds prove that fractions differ and which is larger; the remainders tell that they are equal.
 */
export type Enclosed = { readonly low: bigint; readonly high: bigint; readonly mark: bigint };

/** The bounds are too wide to say which is larger, and the two are not equal: more places are needed. */
export class TooWide extends Error {
  override name = 'TooWide';
}

// A Mersenne prime of 157 digits. For two different fractions to be taken for equal, their difference would have to be
// below the last place and its numerator a multiple of this.
const exponent = 521n;
const prime = (1n << exponent) - 1n;

/** Nothing. */
export const nothing: Enclosed = { low: 0n, high: 0n, mark: 0n };

/** A fraction of whole numbers of 0 or more, enclosed. */
export function enclose(num: bigint, den: bigint, places: bigint): Enclosed {
  return {
    low: (num << places) / den,
    high: ceilingOf(num << places, den),
    mark: reduced(reduced(num) * inverse(den)),
  };
}

/** So many times as much, divided by a whole number. */
export function scaled({ low, high, mark }: Enclosed, times: bigint, by = 1n): Enclosed {
  if (by === 1n) return { low: low * times, high: high * times, mark: reduced(mark * times) };
  return {
    low: (low * times) / by,
    high: ceilingOf(high * times, by),
    mark: reduced(reduced(mark * times) * inverse(by)),
  };
}

/** The sum of amounts, each so many times. */
export function sumOf(parts: readonly { readonly amount: Enclosed; readonly many: bigint }[]): Enclosed {
  let [low, high, mark] = [0n, 0n, 0n];
  for (const { amount, many } of parts) {
    low += amount.low * many;
    high += amount.high * many;
    mark += amount.mark * many;
  }
  return { low, high, mark: reduced(mark) };
}

/** The difference, which is above 0. */
export function minus(a: Enclosed, b: Enclosed): Enclosed {
  const low = a.low - b.high;
  return { low: low > 0n ? low : 0n, high: a.high - b.low, mark: reduced(a.mark - b.mark) };
}

/** The quotient of two amounts above 0. */
export function divided(a: Enclosed, b: Enclosed, places: bigint): Enclosed {
  if (b.low <= 0n) throw new TooWide();
  return {
    low: (a.low << places) / b.high,
    high: ceilingOf(a.high << places, b.low),
    mark: reduced(a.mark * inverse(b.mark)),
  };
}

/** Below 0 where `a` is smaller, 0 where they are equal. */
export function compare(a: Enclosed, b: Enclosed): -1 | 0 | 1 {
  if (a.high < b.low) return -1;
  if (a.low > b.high) return 1;
  if (a.mark !== b.mark) throw new TooWide();
  return 0;
}

function ceilingOf(num: bigint, den: bigint): bigint {
  return (num + den - 1n) / den;
}

function reduced(value: bigint): bigint {
  const rest = value % prime;
  return rest < 0n ? rest + prime : rest;
}

/** By the algorithm of Euclid; 0 has none, and a `TooWide` says so: no number that is met here is a multiple of the prime. */
function inverse(value: bigint): bigint {
  if (value === 1n) return 1n;
  let [a, b, x, y] = [reduced(value), prime, 1n, 0n];
  if (a === 0n) throw new TooWide();
  while (a > 1n) {
    const times = b / a;
    [a, b, x, y] = [b - times * a, a, y - times * x, x];
  }
  return reduced(x);
}
