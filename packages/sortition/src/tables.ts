import { type Csv, type CsvRecord, parseCsv } from './csv.ts';
import type { Person, Quota } from './problem.ts';

/** Something wrong in a table: the row as a spreadsheet numbers it and the header of the column, where there is one. */
export type TableIssue = { row?: number; column?: string; text: string };
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
  const csv = parseCsv(text);
  const table: QuotaTable = { quotas: [], rows: new Map(), issues: faultsOf(csv) };
  const [header, ...records] = csv.records;
  if (!header) return { ...table, issues: [{ text: 'The table is empty.' }] };
  const names = header.cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const [category, value] = names.includes('category')
    ? ['category', ['feature', 'name', 'value'].find((name) => names.includes(name)) ?? 'feature']
    : names.includes('feature') && names.includes('value')
      ? ['feature', 'value']
      : ['category', 'feature'];
  table.issues.push(...doubleColumns(header, names));
  const missing = [category, value, 'min', 'max'].filter((name) => !names.includes(name));
  table.issues.push(...missing.map((name) => ({ row: header.row, column: name, text: 'There is no such column.' })));
  if (missing.length > 0) return table;
  if (records.length === 0) table.issues.push({ text: 'The table has a header and no rows.' });
  const firstRows = new Map<string, number>();
  for (const record of records) {
    const { row } = record;
    const cell = (name: string) => record.cells[names.indexOf(name)]?.trim() ?? '';
    const add = (column: string, issue: string) => table.issues.push({ row, column, text: issue });
    const before = table.issues.length;
    table.issues.push(...wrongWidth(record, header));
    for (const name of [category, value]) if (cell(name) === '') add(name, 'The cell is empty.');
    const whole = (name: string, needed: boolean) => {
      const own = cell(name);
      if (own === '' && !needed) return undefined;
      if (/^\d{1,9}$/.test(own)) return Number(own);
      add(name, own === '' ? 'The cell is empty.' : `"${own}" is not a whole number of 0 or more.`);
      return undefined;
    };
    const [min, max, minFlex, maxFlex] = [
      whole('min', true),
      whole('max', true),
      whole('min_flex', false),
      whole('max_flex', false),
    ];
    const key = JSON.stringify([cell(category), cell(value)]);
    const first = firstRows.get(key);
    if (first !== undefined) add(value, `${cell(category)} ${cell(value)} already stands in row ${first}.`);
    else firstRows.set(key, row);
    if (min !== undefined && max !== undefined) {
      if (min > max) add('min', `The minimum of ${min} is above the maximum of ${max}.`);
      if (minFlex !== undefined && minFlex > min) add('min_flex', `${minFlex} is above the minimum of ${min}.`);
      if (maxFlex !== undefined && maxFlex < max) add('max_flex', `${maxFlex} is below the maximum of ${max}.`);
    }
    if (min === undefined || max === undefined || table.issues.length > before) continue;
    const quota: Quota = { category: cell(category), value: cell(value), min, max };
    if (minFlex !== undefined) quota.minFlex = minFlex;
    if (maxFlex !== undefined) quota.maxFlex = maxFlex;
    table.quotas.push(quota);
    table.rows.set(quota, row);
  }
  return table;
}

/**
 * Reads a table of people: an id, a column for each category of the quotas, perhaps households. Other columns, such as
 * names and addresses, are not taken over. Every value must be one of the quotas.
 */
export function readPeople(text: string, quotas: readonly Quota[], columns: PeopleColumns = {}): PeopleTable {
  const csv = parseCsv(text);
  const table: PeopleTable = { people: [], idColumn: columns.id ?? 'id', rows: new Map(), issues: faultsOf(csv) };
  const [header, ...records] = csv.records;
  if (!header) return { ...table, issues: [{ text: 'The table is empty.' }] };
  const names = header.cells.map((cell) => cell.trim());
  const id = columns.id ?? ['id', 'nationbuilder_id'].find((name) => names.includes(name)) ?? 'id';
  table.idColumn = id;
  const household = columns.household ?? (names.includes('household') ? ['household'] : []);
  const values = Map.groupBy(quotas, ({ category }) => category);
  table.issues.push(...doubleColumns(header, names));
  const missing = [...new Set([id, ...values.keys(), ...household])].filter((name) => !names.includes(name));
  for (const column of missing) {
    const alike = names.find((name) => folded(name) === folded(column));
    table.issues.push({ row: header.row, column, text: `There is no such column.${hint(alike)}` });
  }
  if (missing.length > 0) return table;
  if (records.length === 0) table.issues.push({ text: 'The table has a header and no rows.' });
  for (const record of records) {
    const { row } = record;
    const cell = (name: string) => record.cells[names.indexOf(name)]?.trim() ?? '';
    const add = (column: string, issue: string) => table.issues.push({ row, column, text: issue });
    table.issues.push(...wrongWidth(record, header));
    const first = table.rows.get(cell(id));
    if (cell(id) === '') add(id, 'The cell is empty.');
    else if (first !== undefined) add(id, `"${cell(id)}" already stands in row ${first}.`);
    else table.rows.set(cell(id), row);
    for (const [category, known] of values) {
      const own = cell(category);
      if (own === '') add(category, 'The cell is empty.');
      else if (!known.some(({ value }) => value === own)) {
        const alike = known.find(({ value }) => folded(value) === folded(own))?.value;
        add(category, `There is no quota for "${own}".${hint(alike)}`);
      }
    }
    const person: Person = {
      id: cell(id),
      values: Object.fromEntries([...values.keys()].map((name) => [name, cell(name)])),
    };
    const home = householdName(household.map(cell));
    if (home !== undefined) person.household = home;
    table.people.push(person);
  }
  return table;
}

/** What a household is called that its cells make up; an address counts as the same however its capitals and spaces are. */
export function householdName(cells: readonly string[]): string | undefined {
  const parts = cells.map(folded);
  return parts.every((part) => part === '') ? undefined : parts.join('|');
}

/** Issues as one line each, at most `most` of them, and how many more there are. */
export function issueLines(table: string, issues: readonly TableIssue[], most = 20): string[] {
  const shown = issues.slice(0, most).map(({ row, column, text }) => {
    const place = [
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column "${column}"`]),
    ];
    return `${[table, ...place].join(', ')}: ${text}`;
  });
  return issues.length > most ? [...shown, `${table}: and ${issues.length - most} more.`] : shown;
}

function faultsOf({ records, faults }: Csv): TableIssue[] {
  return faults.map(({ row, position, text }) => ({
    row,
    column: records[0]?.cells[position - 1]?.trim() || String(position),
    text: `The cell ${text}.`,
  }));
}

function doubleColumns({ row }: CsvRecord, names: readonly string[]): TableIssue[] {
  const double = new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index));
  return [...double].map((column) => ({ row, column, text: 'There are two columns of this name.' }));
}

function wrongWidth({ row, cells }: CsvRecord, header: CsvRecord): TableIssue[] {
  const last = header.cells.at(-1)?.trim() ?? '';
  if (cells.length < header.cells.length)
    return [{ row, column: last, text: `The row has ${cells.length} cells, the header ${header.cells.length}.` }];
  const more = cells.slice(header.cells.length).some((cell) => cell.trim() !== '');
  return more
    ? [{ row, column: last, text: `The row has ${cells.length} cells, the header ${header.cells.length}.` }]
    : [];
}

function hint(alike: string | undefined): string {
  return alike === undefined ? '' : ` Do you mean "${alike}"?`;
}

/** Text without what people leave out when they type it again: capitals, accents, spaces. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}
