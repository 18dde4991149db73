import { type Issues, Unreadable } from './issue.ts';
import type { Row, Rows } from './rows.ts';

/** Reads from `META` up to and with the line `PROJECTS`. */
export function readMeta(rows: Rows, issues: Issues): Map<string, string> {
  const first = rows.next();
  if (first === undefined || !isTitle(first, 'META')) {
    issues.error('missing section', 'The file does not start with META.', { line: first?.line ?? 1, column: 1 });
    throw new Unreadable();
  }
  headerOf(rows, issues, 'key');
  const meta = new Map<string, string>();
  for (let row = rows.next(); row !== undefined; row = rows.next()) {
    if (isTitle(row, 'PROJECTS')) return meta;
    const [key = '', ...rest] = row.cells;
    if (rest.length !== 1)
      issues.error(
        'wrong number of cells',
        `A line of META has a key and a value.`,
        rows.placeOf(row, Math.min(row.cells.length - 1, 2)),
      );
    if (meta.has(key)) issues.error('duplicated meta key', `${key} stands there twice.`, rows.placeOf(row, 0));
    else meta.set(key.trim(), rest.join(';').trim());
  }
  return missing(issues, 'PROJECTS');
}

/** The names of the columns of a section, of which the first must be this one. */
export function headerOf(rows: Rows, issues: Issues, first: string): string[] {
  const header = rows.next();
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  if (header === undefined || names[0] !== first) {
    issues.error('wrong header', `The first column must be ${first}.`, { line: header?.line ?? 1, column: 1 });
    throw new Unreadable();
  }
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  if (twice >= 0) {
    issues.error('wrong header', `The column ${names[twice]} stands there twice.`, rows.placeOf(header, twice));
    throw new Unreadable();
  }
  return names;
}

/** Says that a section is missing, and ends the reading. */
export function missing(issues: Issues, title: string): never {
  issues.error('missing section', `There is no section ${title}.`);
  throw new Unreadable();
}

/** Whether a row is the title of a section. */
export function isTitle({ cells }: Row, title: string): boolean {
  return cells[0]?.trim() === title && cells.slice(1).every((cell) => cell.trim() === '');
}
