import type { FormState } from '../../platform/http/form.ts';

/** A row of a form: its number in the field names, and what was typed. */
export type Row<Column extends string> = { number: number; typed: Record<Column, string> };

const mostRows = 100;

/** The name of a field in a row: "promise.2.what". */
export function rowField(group: string, number: number, column: string): string {
  return `${group}.${number}.${column}`;
}

/** The rows of a group in a posted form, in the order of their numbers; empty ones too. */
export function readRows<const Column extends string>(
  values: FormState['values'],
  group: string,
  columns: readonly Column[],
): Row<Column>[] {
  const numbers = new Set<number>();
  for (const name of Object.keys(values)) {
    const [start, number] = name.split('.');
    if (start === group && number !== undefined && /^\d{1,2}$/.test(number)) numbers.add(Number(number));
  }
  return [...numbers]
    .filter((number) => number < mostRows)
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      typed: Object.fromEntries(
        columns.map((column) => [column, [values[rowField(group, number, column)] ?? ''].flat()[0]?.trim() ?? '']),
      ) as Record<Column, string>,
    }));
}

/** What the fields of these rows hold at first. */
export function rowValues<Column extends string>(
  group: string,
  rows: readonly Record<Column, string>[],
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, number) =>
      Object.entries<string>(row).map(([column, value]) => [rowField(group, number, column), value]),
    ),
  );
}

/** The numbers of the rows to show: those that are there, and two more to fill in. */
export function rowNumbers(values: FormState['values'], group: string, keyColumn: string): number[] {
  const filled = readRows(values, group, [keyColumn]).filter((row) => row.typed[keyColumn] !== '');
  const last = Math.max(-1, ...filled.map((row) => row.number));
  return Array.from({ length: Math.min(last + 3, mostRows) }, (_, number) => number);
}
