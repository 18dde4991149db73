/** Names a participant or a statement. Polis numbers them; others may use text. */
export type Id = number | string;

/** The canonical order: numbers by size, then texts by code unit; so that no result depends on the order of the input. */
export function compareIds(a: Id, b: Id): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : Number(a > b);
}

/** An id as it is read from a file: a number where it is written as one. */
export function readId(text: string): Id {
  return /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
