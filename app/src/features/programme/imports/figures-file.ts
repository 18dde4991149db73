import { type RecordsError, readRecords } from '../../../platform/csv/read-records.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';

/** Largest file, in bytes, and most rows: figures of years are few. */
export const maxFileBytes = 100_000;
const maxRows = 500;

/** A figure as it stands in the file, judged: `line` as an editor counts it. */
export type FileRow = { line: number; key: string; year: number; value: number; note: string };
export type RowProblem =
  | 'indicator-unknown'
  | 'indicator-measured-here'
  | 'year-wrong'
  | 'value-wrong'
  | 'percent-wrong'
  | 'note-too-long'
  | 'twice';
export type BadRow = { line: number; problem: RowProblem; typed: string };
export type FigureFile = { rows: FileRow[]; bad: BadRow[] };
export type FileError =
  | RecordsError
  | { kind: 'columns-missing'; missing: string[] }
  | { kind: 'no-rows' }
  | { kind: 'too-many-rows' };

/** An indicator that figures may come for. */
export type Known = { key: string; name: string; origin: 'platform' | 'import'; unit: string };

const columns = { indicator: 'indicator', year: 'jaar', value: 'waarde', note: 'toelichting' } as const;
const needed = [columns.indicator, columns.year, columns.value];

/** Reads a file of figures and judges each row; what is wrong with one row says nothing of the others. */
export function readFigures(bytes: Uint8Array, known: readonly Known[]): Result<FigureFile, FileError> {
  const read = readRecords(bytes, (name) =>
    Object.values(columns).some((column) => column === name.trim().toLowerCase()),
  );
  if (!read.ok) return read;
  const header = read.value.header.map((name) => name.toLowerCase());
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) return fail({ kind: 'columns-missing', missing });
  const { rows: records } = read.value;
  if (records.length === 0) return fail({ kind: 'no-rows' });
  if (records.length > maxRows) return fail({ kind: 'too-many-rows' });
  const rows: FileRow[] = [];
  const bad: BadRow[] = [];
  for (const { line, cells } of records) {
    const cell = (name: string) => cells[header.indexOf(name)]?.trim() ?? '';
    const typed = { indicator: cell(columns.indicator), year: cell(columns.year), value: cell(columns.value) };
    const judged = judge({ ...typed, note: cell(columns.note) }, known, rows);
    if (judged.ok) rows.push({ line, ...judged.value });
    else bad.push({ line, problem: judged.error.kind, typed: judged.error.typed });
  }
  return ok({ rows, bad });
}

type Cells = { indicator: string; year: string; value: string; note: string };

function judge(
  { indicator, year, value, note }: Cells,
  known: readonly Known[],
  before: readonly FileRow[],
): Result<Omit<FileRow, 'line'>, { kind: RowProblem; typed: string }> {
  const found = known.find(({ key, name }) => key === indicator || name.toLowerCase() === indicator.toLowerCase());
  if (!found) return fail({ kind: 'indicator-unknown', typed: indicator });
  if (found.origin === 'platform') return fail({ kind: 'indicator-measured-here', typed: indicator });
  if (!/^\d{4}$/.test(year) || Number(year) < 1990 || Number(year) > 2200)
    return fail({ kind: 'year-wrong', typed: year });
  const number = readNumber(value);
  if (number === null) return fail({ kind: 'value-wrong', typed: value });
  if (found.unit === 'percent' && (number < 0 || number > 100)) return fail({ kind: 'percent-wrong', typed: value });
  if ([...note].length > 300) return fail({ kind: 'note-too-long', typed: note.slice(0, 40) });
  if (before.some((row) => row.key === found.key && row.year === Number(year)))
    return fail({ kind: 'twice', typed: `${indicator} ${year}` });
  return ok({ key: found.key, year: Number(year), value: number, note });
}

/** A number as people here write it: "23", "23,5", "23.5", "23 %"; null where it is none. A point before three figures could be thousands, and is refused. */
export function readNumber(typed: string): number | null {
  const text = typed.replace(/\s*%$/, '').trim();
  if (!/^-?\d{1,9}([.,]\d{1,6})?$/.test(text) || /\.\d{3}$/.test(text)) return null;
  return Number(text.replace(',', '.'));
}
