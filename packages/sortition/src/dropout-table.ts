import type { DropoutModel } from './dropout.ts';
import { decimalNumber } from './frame-table.ts';
import { openTable, type TableIssue } from './table.ts';
import { groupColumns } from './tables.ts';

/** Reads effects on staying: a table `category,feature,effect`, such as 0.8 where people stay less than others. */
export function readDropoutEffects(text: string): {
  effects: NonNullable<DropoutModel['effects']>;
  issues: TableIssue[];
} {
  const { names, rows, issues } = openTable(text, (found) => [...groupColumns(found), 'effect']);
  const [category, value] = groupColumns(names);
  const byCategory = Map.groupBy(rows, (row) => row.cell(category));
  const effects = Object.fromEntries(
    [...byCategory].map(([name, own]) => [
      name,
      Object.fromEntries(own.map((row) => [row.cell(value), decimalNumber(row, 'effect')])),
    ]),
  );
  return { effects, issues };
}
