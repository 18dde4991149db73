/** Whether something that was read is of this form, with nothing missing and nothing added. */
export type Shape<Value> = (value: unknown) => value is Value;

/** Text that can be written in UTF-8. */
export const text: Shape<string> = (value): value is string => typeof value === 'string' && value.isWellFormed();
/** Yes or no. */
export const truth: Shape<boolean> = (value) => typeof value === 'boolean';
/** A whole number of 0 or more. */
export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
/** A SHA-256 in hexadecimal. */
export const hash: Shape<string> = (value): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** One of these texts. */
export function oneOf<const Value extends string>(...wanted: readonly Value[]): Shape<Value> {
  return (value): value is Value => wanted.some((one) => one === value);
}

/** Of one form, or null. */
export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value): value is Value | null => value === null || shape(value);
}

/** A list of things of one form. */
export function listOf<Item>(shape: Shape<Item>): Shape<Item[]> {
  return (value): value is Item[] => Array.isArray(value) && value.every((item) => shape(item));
}

/** An object with these fields and no others. */
export function fields<Value extends object>(shapes: { [Key in keyof Value]-?: Shape<Value[Key]> }): Shape<Value> {
  const entries = Object.entries<Shape<unknown>>(shapes);
  return (value): value is Value =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === entries.length &&
    entries.every(([key, shape]) => Object.hasOwn(value, key) && shape((value as Record<string, unknown>)[key]));
}
