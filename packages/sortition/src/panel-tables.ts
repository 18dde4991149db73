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
  const { separator, records } = parseCsv(text);
  const [header, ...rows] = records.map(({ cells }) => cells);
  const at = header?.findIndex((name) => name.trim() === idColumn) ?? -1;
  if (!header || at < 0) throw new RangeError(`There is no column "${idColumn}".`);
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
  const idOf = (cells: readonly string[]) => cells[at]?.trim() ?? '';
  return {
    selected: formatCsv([header, ...rows.filter((cells) => chosen.has(idOf(cells)))], separator),
    remaining: formatCsv(
      [header, ...rows.filter((cells) => !chosen.has(idOf(cells)) && !away.has(idOf(cells)))],
      separator,
    ),
  };
}
