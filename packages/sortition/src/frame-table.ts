import type { FrameUnit } from './invitation-frame.ts';
import { openTable, type TableIssue, type TableRow } from './table.ts';
import { wholeNumber } from './tables.ts';

/** Reads a frame: a table `id` and perhaps `area` and `adults`, of addresses or of persons. */
export function readFrame(text: string): { units: FrameUnit[]; issues: TableIssue[] } {
  const { names, rows, issues } = openTable(text, () => ['id']);
  const firstRows = new Map<string, number>();
  const units = rows.map((row): FrameUnit => {
    const id = row.cell('id');
    const first = firstRows.get(id);
    if (id === '') row.fault('id', 'The cell is empty.');
    else if (first !== undefined) row.fault('id', `"${id}" already stands in row ${first}.`);
    else firstRows.set(id, row.row);
    if (names.includes('area') && row.cell('area') === '') row.fault('area', 'The cell is empty.');
    const adults = adultsIn(row);
    return {
      id,
      ...(names.includes('area') ? { area: row.cell('area') } : {}),
      ...(adults === undefined ? {} : { adults }),
    };
  });
  return { units, issues };
}

function adultsIn(row: TableRow): number | undefined {
  if (row.cell('adults') === '') return undefined;
  const adults = wholeNumber(row, 'adults');
  if (adults === 0) row.fault('adults', 'Nobody lives there who can be invited.');
  return adults;
}

/** Reads how many times the chance of others each area has: a table `area,weight`. */
export function readWeights(text: string): { weights: Record<string, number>; issues: TableIssue[] } {
  const { rows, issues } = openTable(text, () => ['area', 'weight']);
  const weights = new Map<string, number>();
  for (const row of rows) {
    if (weights.has(row.cell('area'))) row.fault('area', `"${row.cell('area')}" stands here twice.`);
    weights.set(row.cell('area'), decimalNumber(row, 'weight'));
  }
  return { weights: Object.fromEntries(weights), issues };
}

/** The number of 0 or more in a cell, with a point or a comma; another cell is a fault. */
export function decimalNumber(row: TableRow, name: string): number {
  const own = row.cell(name).replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(own)) row.fault(name, `"${row.cell(name)}" is not a number of 0 or more.`);
  return Number(own);
}
