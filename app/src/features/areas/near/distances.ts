/** How far from the middle of an area somebody looks, in kilometres; 0 is the area itself. */
export const distances = [0, 1, 2, 5] as const;
export type Within = (typeof distances)[number];

/** Reads it from an address; what makes no sense is the area itself. */
export function readWithin(text: string | undefined): Within {
  return distances.find((one) => String(one) === text) ?? 0;
}
