/** A record of a table; `row` is its number in a spreadsheet, so the first one is 1 and blank rows count. */
export type CsvRecord = { row: number; cells: string[] };
/** Where a table is not CSV; `position` is the place of the cell in its row, from 1. */
export type CsvFault = { row: number; position: number; text: string };
export type Csv = { separator: ',' | ';'; records: CsvRecord[]; faults: CsvFault[] };

/**
 * Reads CSV strictly (RFC 4180, also with semicolons and with bare line feeds): cells may be in quotes, with new lines
 * inside. The separator is the one that stands most in the first row. Blank rows are left out, a byte-order mark too.
 */
export function parseCsv(text: string): Csv {
  const source = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const separator = separatorOf(source);
  const found: Csv = { separator, records: [], faults: [] };
  let at = 0;
  for (let row = 1; at < source.length; row += 1) {
    const cells: string[] = [];
    for (;;) {
      const cell = source[at] === '"' ? quotedCell(source, at, separator) : plainCell(source, at, separator);
      if (cell.fault) found.faults.push({ row, position: cells.length + 1, text: cell.fault });
      cells.push(cell.value);
      at = cell.end;
      if (source[at] !== separator) break;
      at += 1;
    }
    if (source.startsWith('\r\n', at)) at += 2;
    else at += 1;
    if (cells.some((cell) => cell.trim() !== '')) found.records.push({ row, cells });
  }
  return found;
}

/** Writes CSV that no spreadsheet takes for formulas: a cell that begins like one gets an apostrophe before it. */
export function formatCsv(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  return rows.map((cells) => `${cells.map((cell) => writtenCell(cell, separator)).join(separator)}\r\n`).join('');
}

type Cell = { value: string; end: number; fault?: string };

function plainCell(source: string, start: number, separator: string): Cell {
  const end = endOfCell(source, start, separator);
  const value = source.slice(start, end);
  return value.includes('"')
    ? { value, end, fault: 'has a quotation mark inside a cell that is not in quotes' }
    : { value, end };
}

function quotedCell(source: string, start: number, separator: string): Cell {
  let at = start + 1;
  for (;;) {
    const close = source.indexOf('"', at);
    if (close < 0)
      return { value: source.slice(start + 1), end: source.length, fault: 'has a quotation mark that is never closed' };
    if (source[close + 1] !== '"') {
      const value = source.slice(start + 1, close).replaceAll('""', '"');
      const end = endOfCell(source, close + 1, separator);
      return end === close + 1 ? { value, end } : { value, end, fault: 'has text behind a closing quotation mark' };
    }
    at = close + 2;
  }
}

function endOfCell(source: string, start: number, separator: string): number {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r') end += 1;
  return end;
}

function separatorOf(source: string): ',' | ';' {
  const count = { ',': 0, ';': 0 };
  let quoted = false;
  for (const sign of source) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === ',' || sign === ';') count[sign] += 1;
    else if (sign === '\n' && count[','] + count[';'] > 0) break;
  }
  return count[';'] > count[','] ? ';' : ',';
}

// What a spreadsheet may run (OWASP, CSV injection), also in the wide signs of East Asian keyboards; a number is no formula.
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
const number = /^[+-]?\d+([.,]\d+)?$/;

function writtenCell(cell: string, separator: string): string {
  const harmless = formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
  return harmless.includes('"') || harmless.includes(separator) || /[\r\n]|^\s|\s$/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
