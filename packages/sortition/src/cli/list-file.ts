import { parseCsv } from '../csv.ts';
import { issueLines } from '../table.ts';
import { readTextFile } from './read-file.ts';
import { Refused } from './usage.ts';

/**
 * The entries of a list, one a line, or of a table in the column that is called like one of `headers`; `known` gives what
 * the cells of an entry stand for, and refuses others by giving nothing. No path is an empty list.
 */
export async function readList(
  path: string | undefined,
  known: (cells: readonly string[]) => string | undefined,
  headers: readonly string[],
): Promise<string[]> {
  if (path === undefined) return [];
  const records = parseCsv(await readTextFile(path)).records.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => cell.trim()),
  }));
  const column = records[0]?.cells.findIndex((cell) => headers.includes(cell)) ?? -1;
  const entries = column < 0 ? records : records.slice(1);
  const found = entries.map(({ row, cells }) => {
    const own = cells.slice(Math.max(0, column));
    return { row, own, entry: known(own) };
  });
  const strange = found.filter(({ entry }) => entry === undefined);
  if (strange.length > 0)
    throw new Refused(
      issueLines(
        path,
        strange.map(({ row, own }) => ({ row, text: `"${own[0]}" is not among the people.` })),
      ),
    );
  return found.flatMap(({ entry }) => entry ?? []);
}
