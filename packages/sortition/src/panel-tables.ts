import { formatCsv, parseCsv } from './csv.ts';
import type { Person } from './problem.ts';

/**
 * The two files that the Sortition Foundation hands over after a draw: who is selected and who remains to replace them,
 * with all columns of the table of people. With `onePerHousehold` housemates of the selected do not remain.
 */
export function panelTables(
  text: string,
  idColumn: string,
  people: readonly Person[],
  panel: readonly string[],
  {
    onePerHousehold = false,
    exemptHouseholds = [],
  }: { onePerHousehold?: boolean; exemptHouseholds?: readonly string[] } = {},
): { selected: string; remaining: string } {
  const chosen = new Set(panel);
  const exempt = new Set(exemptHouseholds);
  const homes = new Set(
    people
      .filter(({ id }) => chosen.has(id))
      .flatMap(({ household = '' }) => (exempt.has(household) ? [] : [household])),
  );
  const away = new Set(
    people
      .filter(({ household }) => onePerHousehold && household !== undefined && homes.has(household))
      .map(({ id }) => id),
  );
  return {
    selected: rowsOf(text, idColumn, (id) => chosen.has(id)),
    remaining: rowsOf(text, idColumn, (id) => !chosen.has(id) && !away.has(id)),
  };
}

/** The rows of a table of people that are of some of them, with all columns. Throws `RangeError` without such a column. */
export function rowsOf(text: string, idColumn: string, among: (id: string) => boolean): string {
  const { separator, records } = parseCsv(text);
  const [header, ...rows] = records.map(({ cells }) => cells);
  const at = header?.findIndex((name) => name.trim() === idColumn) ?? -1;
  if (!header || at < 0) throw new RangeError(`There is no column "${idColumn}".`);
  return formatCsv([header, ...rows.filter((cells) => among(cells[at]?.trim() ?? ''))], separator);
}
