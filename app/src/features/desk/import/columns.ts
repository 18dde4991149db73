import { folded } from '../../../platform/csv/folded.ts';

/** What a column of the file can hold; `null` is a column that we do not use. */
export const columns = [
  'title',
  'body',
  'channel',
  'area',
  'livesIn',
  'name',
  'showName',
  'email',
  'phone',
  'address',
  'prefers',
  'reference',
] as const;
export type ColumnKey = (typeof columns)[number];

/** Header names as Dutch colleagues write them; the first is the one in the example file. */
export const headerNames: Record<ColumnKey, readonly string[]> = {
  title: ['titel', 'onderwerp'],
  body: ['tekst', 'toelichting', 'omschrijving'],
  channel: ['kanaal'],
  area: ['wijk', 'buurt', 'gebied'],
  livesIn: ['woont in', 'woonwijk'],
  name: ['naam'],
  showName: ['naam tonen', 'naam op de site'],
  email: ['e-mail', 'email', 'e-mailadres', 'emailadres', 'mail'],
  phone: ['telefoon', 'telefoonnummer', 'tel'],
  address: ['adres', 'postadres'],
  prefers: ['voorkeur'],
  reference: ['kenmerk', 'nummer'],
};

/** The column that a header names, or null; capitals, spaces and accents do not matter. */
export function columnOf(header: string): ColumnKey | null {
  const name = folded(header);
  return columns.find((key) => headerNames[key].some((known) => folded(known) === name)) ?? null;
}
