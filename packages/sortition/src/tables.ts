import { formatCsv } from './csv.ts';
import type { Person, Quota } from './problem.ts';
import { folded, hint, openTable, type TableIssue, type TableRow } from './table.ts';

/** What stands where: to point out in the table what is only seen later. */
export type QuotaTable = { quotas: Quota[]; rows: Map<Quota, number>; issues: TableIssue[] };
export type PeopleTable = { people: Person[]; idColumn: string; rows: Map<string, number>; issues: TableIssue[] };

/** Which columns of a table of people are which, where that is not as usual. */
export type PeopleColumns = {
  /** Otherwise `id` or, from the Sortition Foundation, `nationbuilder_id`. */
  id?: string;
  /** Columns that together make a household, such as those of an address; otherwise `household`. */
  household?: readonly string[];
};

/**
 * Reads a table of quotas: `category,feature,min,max` and perhaps `min_flex,max_flex`. Also with the headers
 * `category,name` and `feature,value` that the Sortition Foundation uses for category and value.
 */
export function readQuotas(text: string): QuotaTable {
  const { names, rows, issues } = openTable(text, (found) => [...groupColumns(found), 'min', 'max']);
  const [category, value] = groupColumns(names);
  const table: QuotaTable = { quotas: [], rows: new Map(), issues };
  const firstRows = new Map<string, number>();
  for (const row of rows) {
    for (const name of [category, value]) if (row.cell(name) === '') row.fault(name, 'The cell is empty.');
    const key = JSON.stringify([row.cell(category), row.cell(value)]);
    const first = firstRows.get(key);
    if (first !== undefined)
      row.fault(value, `${row.cell(category)} ${row.cell(value)} already stands in row ${first}.`);
    else firstRows.set(key, row.row);
    const bounds = boundsOf(row);
    if (!bounds) continue;
    const quota: Quota = { category: row.cell(category), value: row.cell(value), ...bounds };
    table.quotas.push(quota);
    table.rows.set(quota, row.row);
  }
  return table;
}

/** A table of quotas as `readQuotas` reads it; the flexes are columns where one of the quotas has them. */
export function quotaTable(quotas: readonly Quota[]): string {
  const flexes = quotas.some(({ minFlex, maxFlex }) => (minFlex ?? maxFlex) !== undefined);
  const names = ['category', 'feature', 'min', 'max', ...(flexes ? ['min_flex', 'max_flex'] : [])];
  return formatCsv([
    names,
    ...quotas.map(({ category, value, min, max, minFlex = '', maxFlex = '' }) =>
      [category, value, min, max, minFlex, maxFlex].slice(0, names.length).map(String),
    ),
  ]);
}

/** The columns of a category and its value, by the names that are in use for them. */
export function groupColumns(names: readonly string[]): [category: string, value: string] {
  if (!names.includes('category') && names.includes('feature') && names.includes('value')) return ['feature', 'value'];
  return ['category', ['feature', 'name', 'value'].find((name) => names.includes(name)) ?? 'feature'];
}

type Bounds = Pick<Quota, 'min' | 'max' | 'minFlex' | 'maxFlex'>;

function boundsOf(row: TableRow): Bounds | undefined {
  const [min, max] = [wholeNumber(row, 'min'), wholeNumber(row, 'max')];
  const [minFlex, maxFlex] = ['min_flex', 'max_flex'].map((name) =>
    row.cell(name) === '' ? undefined : wholeNumber(row, name),
  );
  if (min === undefined || max === undefined) return undefined;
  if (min > max) row.fault('min', `The minimum of ${min} is above the maximum of ${max}.`);
  if (minFlex !== undefined && minFlex > min) row.fault('min_flex', `${minFlex} is above the minimum of ${min}.`);
  if (maxFlex !== undefined && maxFlex < max) row.fault('max_flex', `${maxFlex} is below the maximum of ${max}.`);
  return { min, max, ...(minFlex === undefined ? {} : { minFlex }), ...(maxFlex === undefined ? {} : { maxFlex }) };
}

/** The whole number in a cell; another cell is a fault. */
export function wholeNumber(row: TableRow, name: string): number | undefined {
  const own = row.cell(name);
  if (/^\d{1,9}$/.test(own)) return Number(own);
  row.fault(name, own === '' ? 'The cell is empty.' : `"${own}" is not a whole number of 0 or more.`);
  return undefined;
}

/**
 * Reads a table of people: an id, a column for each category of the quotas, perhaps households. Other columns, such as
 * names and addresses, are not taken over. Every value must be one of the quotas.
 */
export function readPeople(text: string, quotas: readonly Quota[], columns: PeopleColumns = {}): PeopleTable {
  const values = Map.groupBy(quotas, ({ category }) => category);
  const idOf = (found: readonly string[]) =>
    columns.id ?? ['id', 'nationbuilder_id'].find((name) => found.includes(name)) ?? 'id';
  const { names, rows, issues } = openTable(text, (found) => [
    idOf(found),
    ...values.keys(),
    ...(columns.household ?? []),
  ]);
  const household = columns.household ?? (names.includes('household') ? ['household'] : []);
  const id = idOf(names);
  const table: PeopleTable = { people: [], idColumn: id, rows: new Map(), issues };
  for (const row of rows) {
    const own = row.cell(id);
    const first = table.rows.get(own);
    if (own === '') row.fault(id, 'The cell is empty.');
    else if (first !== undefined) row.fault(id, `"${own}" already stands in row ${first}.`);
    else table.rows.set(own, row.row);
    for (const [category, known] of values) checkValue(row, category, known);
    const person: Person = {
      id: own,
      values: Object.fromEntries([...values.keys()].map((name) => [name, row.cell(name)])),
    };
    const home = householdName(household.map(row.cell));
    if (home !== undefined) person.household = home;
    table.people.push(person);
  }
  return table;
}

function checkValue(row: TableRow, category: string, known: readonly Quota[]): void {
  const own = row.cell(category);
  if (own === '') row.fault(category, 'The cell is empty.');
  else if (!known.some(({ value }) => value === own)) {
    const alike = known.find(({ value }) => folded(value) === folded(own))?.value;
    row.fault(category, `There is no quota for "${own}".${hint(alike)}`);
  }
}

/** What a household is called that its cells make up; an address counts as the same however its capitals and spaces are. */
export function householdName(cells: readonly string[]): string | undefined {
  const parts = cells.map(folded);
  return parts.every((part) => part === '') ? undefined : parts.join('|');
}
