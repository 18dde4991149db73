import { type CsvRecord, parseCsv } from '../csv.ts';
import type { Issue } from './issue.ts';

/** A row whose cells have the names of the header. */
export type Row = { readonly row: number; cell(name: string): string };
export type Table = { readonly header: readonly string[]; readonly rows: Iterable<Row>; readonly issues: Issue[] };

/** Reads one of Polis' files; a column that must be there and is not makes an issue of row 1 and no rows. */
export function readTable(file: string, text: string, needed: readonly string[]): Table {
  const { records, faults } = parseCsv(text);
  const issues = faults.map((fault) => ({ file, row: fault.row, text: `cell ${fault.position} ${fault.text}` }));
  const [first] = records;
  const header = (first?.cells ?? []).map((name) => name.trim());
  if (!first) issues.push({ file, row: 1, text: 'the file is empty' });
  for (const name of new Set(header.filter((one, index) => one !== '' && header.indexOf(one) < index)))
    issues.push({ file, row: 1, text: `there are two columns "${name}"; the last counts` });
  const missing = needed.filter((name) => !header.includes(name));
  if (first) for (const name of missing) issues.push({ file, row: 1, text: `there is no column "${name}"` });
  if (missing.length > 0) return { header, rows: [], issues };
  const places = new Map(header.map((name, index) => [name, index]));
  return { header, rows: rowsOf(records, places), issues };
}

/** The rows behind the header one by one: a million at once would take more memory than the votes in them. */
function* rowsOf(records: readonly CsvRecord[], places: ReadonlyMap<string, number>): Generator<Row> {
  for (let index = 1; index < records.length; index += 1) {
    const { row, cells } = records[index] as CsvRecord;
    yield { row, cell: (name) => cells[places.get(name) ?? -1] ?? '' };
  }
}
