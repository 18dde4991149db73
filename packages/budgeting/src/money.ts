/** An amount in minor units: cents where `scale` is 2. Never a float, so that a tie is a tie. */
export type Money = bigint;

/** An amount as it was written: its digits as one whole number, and how many of them stand behind the point. */
export type Amount = { readonly digits: bigint; readonly scale: number };

// Nobody budgets with more; a longer number in a file is a slip or an attempt to keep us busy.
const longest = 30;

/** Reads `2532645.83` or `75000.0`; undefined where it is no amount of 0 or more written with a point. */
export function readAmount(text: string): Amount | undefined {
  if (text.length > longest) return undefined;
  const [, whole, behind = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const needed = behind.replace(/0+$/, '');
  return { digits: BigInt(whole + needed), scale: needed.length };
}

/** An amount in minor units of `scale`, which must be at least its own. */
export function atScale({ digits, scale: own }: Amount, scale: number): Money {
  return digits * 10n ** BigInt(scale - own);
}

/** An amount as a decimal text with a point, `178000` or `2532645.83`: what the JSON and the files hold. */
export function formatMoney(money: Money, scale: number): string {
  const sign = money < 0n ? '-' : '';
  const digits = String(money < 0n ? -money : money).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const behind = digits.slice(digits.length - scale);
  return `${sign}${whole}${scale > 0 ? `.${behind}` : ''}`;
}

/** One unit of the currency in minor units. */
export function currencyUnit(scale: number): Money {
  return 10n ** BigInt(scale);
}
