const view = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm of a normal number above 0, to 1e-14 or better. `Math.log` may differ in its last digit from one
 * browser to the next, and then the number of groups might; this takes only operations that IEEE 754 fixes.
 */
export function logarithm(value: number): number {
  view.setFloat64(0, value);
  const high = view.getUint32(0);
  let exponent = ((high >>> 20) & 0x7ff) - 1023;
  view.setUint32(0, (high & 0xf_ffff) | 0x3ff0_0000);
  let part = view.getFloat64(0);
  if (part > Math.SQRT2) {
    part /= 2;
    exponent += 1;
  }
  // ln(part) = 2 artanh((part - 1) / (part + 1)), and |(part - 1) / (part + 1)| < 0.172.
  const ratio = (part - 1) / (part + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let term = 19; term >= 1; term -= 2) sum = sum * square + 1 / term;
  return 2 * ratio * sum + exponent * Math.LN2;
}
