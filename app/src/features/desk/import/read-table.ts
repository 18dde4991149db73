import type { DecodeError, Encoding } from '../../../platform/csv/decode-text.ts';
import { type RecordRow, readRecords, type Separator } from '../../../platform/csv/read-records.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ColumnKey, columnOf } from './columns.ts';

export const maxRows = 2000;
/** In bytes. */
export const maxFileSize = 2_000_000;

/** A row of the file with its number, counted from 1 below the names. */
export type TableRow = RecordRow & { number: number };
export type Table = { encoding: Encoding; separator: Separator; header: string[]; rows: TableRow[] };

export type TableError =
  | DecodeError
  | { kind: 'no-title-column'; found: string[] }
  | { kind: 'column-twice'; header: string }
  | { kind: 'bad-quotes'; line: number }
  | { kind: 'no-rows' }
  | { kind: 'too-many-rows'; count: number };

/** Reads an uploaded file as a table whose first row names the columns, in any order. */
export function readTable(bytes: Uint8Array): Result<Table, TableError> {
  const read = readRecords(bytes, (name) => columnOf(name) !== null);
  if (!read.ok) return read;
  const { encoding, separator, header, rows } = read.value;
  const known = header.map(columnOf).filter((key): key is ColumnKey => key !== null);
  if (!known.includes('title')) return fail({ kind: 'no-title-column', found: header });
  const twice = header.find((name, index) => {
    const key = columnOf(name);
    return key !== null && header.findIndex((other) => columnOf(other) === key) < index;
  });
  if (twice !== undefined) return fail({ kind: 'column-twice', header: twice });
  if (rows.length === 0) return fail({ kind: 'no-rows' });
  if (rows.length > maxRows) return fail({ kind: 'too-many-rows', count: rows.length });
  return ok({ encoding, separator, header, rows: rows.map((row, index) => ({ number: index + 1, ...row })) });
}
