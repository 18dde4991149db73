import type { Project } from '../election.ts';
import { type Amount, readAmount } from '../money.ts';
import { type Issues, Unreadable } from './issue.ts';
import { headerOf, isTitle, missing } from './read-meta.ts';
import type { Row, Rows } from './rows.ts';

/** A project of which the cost still has its own number of digits behind the point. */
export type RawProject = Omit<Project, 'cost'> & { readonly cost: Amount };

/** Reads the projects up to and with the line `VOTES`. */
export function readProjects(rows: Rows, issues: Issues): RawProject[] {
  const columns = headerOf(rows, issues, 'project_id');
  const costColumn = columns.indexOf('cost');
  if (costColumn < 0) {
    issues.error('missing projects field', 'The projects have no column cost.');
    throw new Unreadable();
  }
  const projects: RawProject[] = [];
  const known = new Set<string>();
  for (let row = rows.next(); row !== undefined; row = rows.next()) {
    if (isTitle(row, 'VOTES')) return projects;
    checkWidth(rows, row, columns, issues);
    const fields = Object.fromEntries(columns.map((name, at) => [name, row.cells[at] ?? '']));
    const id = (fields.project_id ?? '').trim();
    if (id === '' || id.includes(',')) {
      issues.error(
        'invalid projects field value',
        `The id of a project may not be empty or hold a comma.`,
        rows.placeOf(row, 0),
      );
      throw new Unreadable();
    }
    if (known.has(id)) {
      issues.error('duplicated project', `There are two projects ${id}.`, rows.placeOf(row, 0));
      throw new Unreadable();
    }
    known.add(id);
    const cost = costOf(rows, row, id, costColumn, issues);
    projects.push({ id, cost, fields, ...described(fields) });
  }
  return missing(issues, 'VOTES');
}

/** Says where a row has more or fewer cells than the header. */
export function checkWidth(rows: Rows, row: Row, columns: readonly string[], issues: Issues): void {
  if (row.cells.length === columns.length) return;
  const text = `${row.cells.length} cells under ${columns.length} columns.`;
  issues.error('wrong number of cells', text, rows.placeOf(row, Math.min(row.cells.length, columns.length)));
}

function costOf(rows: Rows, row: Row, id: string, column: number, issues: Issues): Amount {
  const written = (row.cells[column] ?? '').trim();
  const place = rows.placeOf(row, column);
  if (written.includes(',')) issues.error('comma in float!', `in cost of project ${id}: ${written}`, place);
  const amount = readAmount(written.replace(',', '.'));
  if (amount === undefined) {
    issues.error('incorrect projects field datatype', `The cost of project ${id} is no amount: ${written}.`, place);
    throw new Unreadable();
  }
  if (amount.digits === 0n) issues.error('project with no cost', `Project ${id} costs nothing.`, place);
  return amount;
}

function described(fields: Record<string, string>): Pick<Project, 'name' | 'categories' | 'area'> {
  const area = fields.neighborhood || fields.district || fields.subunit;
  const categories = fields.category?.split(',').filter((name) => name !== '') ?? [];
  return {
    ...(fields.name ? { name: fields.name } : {}),
    ...(categories.length > 0 ? { categories } : {}),
    ...(area ? { area } : {}),
  };
}
