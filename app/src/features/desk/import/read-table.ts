import { CsvError, type Info, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ColumnKey, columnOf } from './columns.ts';
import { type DecodeError, decodeText, type Encoding } from './decode-text.ts';
import { unguarded } from './write-csv.ts';

export const maxRows = 2000;
/** In bytes. */
export const maxFileSize = 2_000_000;

export type Separator = ',' | ';' | '\t';
/** A row as it stands in the file; `line` is where it starts, counted from 1 as in an editor. */
export type TableRow = { number: number; line: number; cells: string[] };
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

export type Records = Omit<Table, 'rows'> & { rows: Omit<TableRow, 'number'>[] };
export type RecordsError = DecodeError | { kind: 'bad-quotes'; line: number };

/** Reads any file of rows below a row of names, however it was written; `isKnown` names help to find the separator. */
export function readRecords(bytes: Uint8Array, isKnown: (name: string) => boolean): Result<Records, RecordsError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  // Excel can be told the separator in a first line of its own; ours is recognised without. The line stays counted.
  const text = decoded.value.text.replace(/^sep=.\n/i, '\n');
  const separator = recogniseSeparator(text, isKnown);
  const parsed = parseRecords(text, separator);
  if (!parsed.ok) return parsed;
  const [first, ...rows] = parsed.value;
  if (!first) return fail({ kind: 'empty-file' });
  return ok({ encoding, separator, header: first.cells.map((name) => name.trim()), rows });
}

/** The separator by which the first line gives the most columns that we know. */
function recogniseSeparator(text: string, isKnown: (name: string) => boolean): Separator {
  const start = text.trimStart().split('\n', 1)[0] ?? '';
  const known = (separator: Separator) => start.split(separator).filter(isKnown).length;
  return ([';', ',', '\t'] as const).reduce((best, next) => (known(next) > known(best) ? next : best));
}

function parseRecords(text: string, separator: Separator): Result<Omit<TableRow, 'number'>[], RecordsError> {
  try {
    const records = parse(text, {
      delimiter: separator,
      recordDelimiter: '\n',
      relaxColumnCount: true,
      skipEmptyLines: true,
      info: true,
      raw: true,
    }) as unknown as { record: string[]; raw: string; info: Info }[];
    return ok(
      records
        .map(({ record, raw, info }) => ({ line: info.lines - lineEndsInside(raw), cells: record.map(unguarded) }))
        // A spreadsheet often ends with rows of nothing but separators.
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    );
  } catch (error) {
    if (error instanceof CsvError) return fail({ kind: 'bad-quotes', line: Number(error.lines ?? 1) });
    throw error;
  }
}

function lineEndsInside(raw: string): number {
  return raw.replace(/^\n+|\n$/g, '').split('\n').length - 1;
}
