/**
 * Writes a table as CSV for a spreadsheet: UTF-8 with a mark, semicolons (what a Dutch Excel expects), CRLF.
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(';')}\r\n`).join('');
  return `\uFEFF${text}`;
}

/** Takes the apostrophe away again, so that a file that we wrote comes back as it was. */
export function unguarded(cell: string): string {
  return /^'[\s']*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function guarded(cell: string): string {
  // A negative number is what it is, and nothing that runs.
  return /^[\s']*[=+\-@\t\r]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}

// Every separator is quoted, so that the file also reads well where another one is expected.
function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
