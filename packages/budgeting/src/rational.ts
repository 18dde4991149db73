/** An exact fraction; `den` is above 0 and shares no factor with `num`. */
export type Rational = { readonly num: bigint; readonly den: bigint };

/** The fraction in its smallest terms; `den` must not be 0. */
export function rational(num: bigint, den = 1n): Rational {
  const divisor = gcd(num, den) * (den < 0n ? -1n : 1n);
  return { num: num / divisor, den: den / divisor };
}

/** The sum. */
export function plus(a: Rational, b: Rational): Rational {
  return rational(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** The largest whole number not above it. */
function floor({ num, den }: Rational): bigint {
  return num / den - (num < 0n && num % den !== 0n ? 1n : 0n);
}

/** The nearest whole number; halves go up. */
export function rounded({ num, den }: Rational): bigint {
  return floor({ num: 2n * num + den, den: 2n * den });
}

/** `3/4`, or `5` for a whole number. */
export function formatRational({ num, den }: Rational): string {
  return den === 1n ? String(num) : `${num}/${den}`;
}

/** The nearest double of `num / den` but for the last bit or two: for filters and figures on screen, never a decision. */
export function toNumber(num: bigint, den: bigint): number {
  if (num < 0n) return -toNumber(-num, den);
  if (num <= safe && den <= safe) return Number(num) / Number(den);
  const shift = bits(den) - bits(num) + 64;
  const quotient = shift >= 0 ? (num << BigInt(shift)) / den : num / (den << BigInt(-shift));
  return Number(quotient) * 2 ** -shift;
}

/** The largest number that divides both, 0 or more. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

function bits(value: bigint): number {
  return value.toString(16).length * 4;
}
