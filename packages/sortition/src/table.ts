import { parseCsv } from './csv.ts';

/** Something wrong in a table: the row as a spreadsheet numbers it and the header of the column, where there is one. */
export type TableIssue = { row?: number; column?: string; text: string };
/** A row of an opened table; `fault` adds an issue at one of its cells. */
export type TableRow = { row: number; cell(name: string): string; fault(column: string, text: string): void };
/** A table with a header; no rows where a column is missing. */
export type OpenTable = { names: string[]; rows: TableRow[]; issues: TableIssue[] };

/** Opens a CSV table that must have the columns that `needed` asks for; cells and headers without spaces around them. */
export function openTable(text: string, needed: (names: readonly string[]) => readonly string[]): OpenTable {
  const { records, faults } = parseCsv(text);
  const [header, ...others] = records;
  if (!header) return { names: [], rows: [], issues: [{ text: 'The table is empty.' }] };
  const names = header.cells.map((cell) => cell.trim());
  const issues: TableIssue[] = faults.map(({ row, position, text: fault }) => ({
    row,
    column: names[position - 1] || String(position),
    text: `The cell ${fault}.`,
  }));
  const { row } = header;
  const twice = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
  for (const column of twice) issues.push({ row, column, text: 'There are two columns of this name.' });
  const missing = [...new Set(needed(names))].filter((name) => !names.includes(name));
  for (const column of missing) {
    const alike = names.find((name) => folded(name) === folded(column));
    issues.push({ row, column, text: `There is no such column.${hint(alike)}` });
  }
  if (missing.length > 0) return { names, rows: [], issues };
  if (others.length === 0) issues.push({ text: 'The table has a header and no rows.' });
  const rows = others.map((record): TableRow => {
    const fault = (column: string, issue: string) => issues.push({ row: record.row, column, text: issue });
    const width = record.cells.length;
    const beyond = record.cells.slice(names.length).some((cell) => cell.trim() !== '');
    if (width < names.length || beyond)
      fault(names.at(-1) ?? '', `The row has ${width} cells, the header ${names.length}.`);
    return { row: record.row, fault, cell: (name) => record.cells[names.indexOf(name)]?.trim() ?? '' };
  });
  return { names, rows, issues };
}

/** Issues as one line each in the order of the rows, at most `most` of them, and how many more there are. */
export function issueLines(table: string, issues: readonly TableIssue[], most = 20): string[] {
  const sorted = [...issues].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const shown = sorted.slice(0, most).map(({ row, column, text }) => {
    const place = [
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column "${column}"`]),
    ];
    return `${[table, ...place].join(', ')}: ${text}`;
  });
  return issues.length > most ? [...shown, `${table}: and ${issues.length - most} more.`] : shown;
}

/** What people may have meant. */
export function hint(alike: string | undefined): string {
  return alike === undefined ? '' : ` Do you mean "${alike}"?`;
}

/** Text without what people leave out when they type it again: capitals, accents, spaces, lines and dashes. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
