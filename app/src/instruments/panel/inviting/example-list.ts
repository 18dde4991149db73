import { writeCsv } from '../../../platform/csv/write-csv.ts';

const streets = ['Voorbeeldstraat', 'Proefpad', 'Verzonnenlaan', 'Oefenhof', 'Fantasieplein'];
const homes = 600;

/** A list to try the draw with: six hundred homes in streets that do not exist, spread over the areas of the town. */
export function exampleList(place: string, areas: readonly string[]): string {
  const rows = Array.from({ length: homes }, (_, index) => [
    `${streets[index % streets.length]} ${Math.floor(index / streets.length) + 1}`,
    `2000 A${String.fromCharCode(65 + (index % streets.length))}`,
    place,
    areas[index % areas.length] ?? '',
    String(1 + ((index * 7) % 3)),
  ]);
  return writeCsv([['adres', 'postcode', 'plaats', 'wijk', 'volwassenen'], ...rows]);
}
