import { CsvError, type Info, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../result.ts';
import { type DecodeError, decodeText, type Encoding } from './decode-text.ts';
import { unguarded } from './write-csv.ts';

export type Separator = ',' | ';' | '\t';
/** A row as it stands in the file; `line` is where it starts, counted from 1 as in an editor. */
export type RecordRow = { line: number; cells: string[] };
export type Records = { encoding: Encoding; separator: Separator; header: string[]; rows: RecordRow[] };
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

function parseRecords(text: string, separator: Separator): Result<RecordRow[], RecordsError> {
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
