import { folded } from '../../../platform/csv/folded.ts';
import { type RecordsError, readRecords } from '../../../platform/csv/read-records.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** In bytes: a town of 150,000 addresses fits. */
export const maxFrameBytes = 10_000_000;

/** An address or a person of the list. */
export type FrameRow = {
  name: string;
  address: string;
  postcode: string;
  place: string;
  area: string;
  adults: number | null;
  email: string | null;
};
export type RowProblem = 'no-address' | 'no-place' | 'bad-postcode' | 'bad-adults' | 'bad-email' | 'twice';
export type RefusedRow = { line: number; problem: RowProblem };
export type Frame = { rows: FrameRow[]; refused: RefusedRow[] };
export type FrameError = RecordsError | { kind: 'no-address-column'; found: string[] } | { kind: 'no-rows' };

const names: Record<keyof FrameRow, readonly string[]> = {
  name: ['naam', 'name'],
  address: ['adres', 'straat en huisnummer', 'address'],
  postcode: ['postcode', 'zip'],
  place: ['plaats', 'woonplaats', 'place', 'city'],
  area: ['wijk', 'buurt', 'gebied', 'area'],
  adults: ['volwassenen', 'aantal volwassenen', 'adults'],
  email: ['e-mail', 'e-mailadres', 'email', 'mail'],
};
const columnOf = (header: string) =>
  (Object.keys(names) as (keyof FrameRow)[]).find((key) => names[key].some((name) => folded(name) === folded(header)));

/** Reads a list of addresses or persons; rows that cannot be written to, or stand in it twice, are refused with why. */
export function readFrame(bytes: Uint8Array): Result<Frame, FrameError> {
  const read = readRecords(bytes, (name) => columnOf(name) !== undefined);
  if (!read.ok) return read;
  const { header, rows } = read.value;
  const places = new Map(header.map((name, index) => [columnOf(name), index] as const).toReversed());
  if (!['address', 'postcode', 'place'].every((key) => places.has(key as keyof FrameRow)))
    return fail({ kind: 'no-address-column', found: header });
  const seen = new Set<string>();
  const frame: Frame = { rows: [], refused: [] };
  for (const { line, cells } of rows) {
    const cell = (key: keyof FrameRow) => (cells[places.get(key) ?? -1] ?? '').trim().replace(/\s+/g, ' ');
    const row = readRow(cell);
    const problem = typeof row === 'string' ? row : seen.has(unitOf(row)) ? 'twice' : undefined;
    if (typeof row === 'string' || problem) {
      frame.refused.push({ line, problem: problem ?? (row as RowProblem) });
      continue;
    }
    seen.add(unitOf(row));
    frame.rows.push(row);
  }
  return frame.rows.length === 0 && frame.refused.length === 0 ? fail({ kind: 'no-rows' }) : ok(frame);
}

/** What makes a row the same as another: its address, and the name where persons are listed. */
export function unitOf({ name, address, postcode, place }: FrameRow): string {
  return [name, address, postcode, place].map(folded).join('|');
}

function readRow(cell: (key: keyof FrameRow) => string): FrameRow | RowProblem {
  const [address, place, adults, email] = [cell('address'), cell('place'), cell('adults'), cell('email')];
  const postcode = cell('postcode').toUpperCase().replace(/\s/g, '');
  if (address === '') return 'no-address';
  if (place === '') return 'no-place';
  if (!/^[1-9]\d{3}[A-Z]{2}$/.test(postcode)) return 'bad-postcode';
  if (adults !== '' && !/^[1-9]\d{0,3}$/.test(adults)) return 'bad-adults';
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return 'bad-email';
  return {
    name: cell('name'),
    address,
    postcode: `${postcode.slice(0, 4)} ${postcode.slice(4)}`,
    place,
    area: cell('area'),
    adults: adults === '' ? null : Number(adults),
    email: email || null,
  };
}
