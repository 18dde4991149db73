import type { Invited } from './end-to-end.ts';
import type { Group, Shares } from './report.ts';
import { openTable, type TableIssue, type TableRow } from './table.ts';
import { groupColumns, wholeNumber } from './tables.ts';

export type PopulationTable = { shares: Shares; invitations: Invited[]; issues: TableIssue[] };

/**
 * Reads a table of the population: `category,feature,people`, and perhaps `category 2,feature 2` for a pair of values and
 * `invited` for how many of them had a letter. Instead of people it may have shares. The shares of a category, or of a
 * pair of categories, are taken of their sum.
 */
export function readPopulation(text: string): PopulationTable {
  const amountOf = (names: readonly string[]) =>
    ['people', 'share', 'population share'].find((name) => names.includes(name)) ?? 'people';
  const { names, rows, issues } = openTable(text, (found) => [...columnsOf(found), amountOf(found)]);
  const [amount, columns] = [amountOf(names), columnsOf(names)];
  const counted = amount === 'people';
  const found: { group: Group; own: number }[] = [];
  const invitations: Invited[] = [];
  for (const row of rows) {
    const group = groupOf(row, columns);
    const own = counted ? wholeNumber(row, amount) : shareOf(row, amount);
    if (own === undefined) continue;
    found.push({ group, own });
    if (!counted || !names.includes('invited') || row.cell('invited') === '') continue;
    const invited = wholeNumber(row, 'invited');
    if (invited !== undefined && invited > own)
      row.fault('invited', `${invited} invited are more than the ${own} people.`);
    else if (invited !== undefined && invited > 0) invitations.push({ group, people: own, invited });
  }
  const sums = new Map<string, number>();
  const over = (group: Group) => JSON.stringify(Object.keys(group).sort());
  for (const { group, own } of found) sums.set(over(group), (sums.get(over(group)) ?? 0) + own);
  return {
    shares: found.map(({ group, own }) => ({ group, share: own / (sums.get(over(group)) || 1) })),
    invitations,
    issues,
  };
}

function columnsOf(names: readonly string[]): string[] {
  const first = names.includes('category 1') ? ['category 1', 'feature 1'] : groupColumns(names);
  return names.includes('category 2') ? [...first, 'category 2', 'feature 2'] : first;
}

function groupOf(row: TableRow, [category = '', value = '', second, secondValue]: readonly string[]): Group {
  for (const name of [category, value]) if (row.cell(name) === '') row.fault(name, 'The cell is empty.');
  const one = { [row.cell(category)]: row.cell(value) };
  return second && secondValue && row.cell(second) !== '' ? { ...one, [row.cell(second)]: row.cell(secondValue) } : one;
}

function shareOf(row: TableRow, name: string): number | undefined {
  const own = row.cell(name).replace(/\s*%$/, '').replace(',', '.');
  if (/^\d+(\.\d+)?(e-\d+)?$/i.test(own)) return Number(own);
  row.fault(name, `"${row.cell(name)}" is not a share.`);
  return undefined;
}
