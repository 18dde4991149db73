import { parseCsv } from '@stadmakers/sortition';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type CategoryInput, readGroup } from './groups-form.ts';
import { groupsMessages } from './groups-messages.ts';

const columns = ['category', 'value', 'share', 'min', 'max'] as const;
// So that all of them fit in the form.
const mostGroups = 90;

/** Reads groups from CSV, `category,value,share[,min,max]`; what is wrong is said per row of the file. */
export function readGroupsFile(
  text: string,
  size: number,
  locale: Locale,
): { categories: CategoryInput[]; faults: string[] } {
  const t = groupsMessages(locale);
  const { records, faults: broken } = parseCsv(text);
  const [header, ...rows] = records;
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = columns.slice(0, 3).filter((name) => !names.includes(name));
  if (broken[0]) return { categories: [], faults: [t.file.broken(broken[0].row)] };
  if (missing.length > 0) return { categories: [], faults: [t.file.columns(missing.join(', '))] };
  if (rows.length === 0) return { categories: [], faults: [t.file.empty] };
  const categories = new Map<string, CategoryInput>();
  const faults: string[] = [];
  for (const { row, cells } of rows) {
    const cell = (name: (typeof columns)[number]) => (cells[names.indexOf(name)] ?? '').trim();
    const [category, name] = [cell('category'), cell('value')];
    if (category === '' || name === '') {
      faults.push(t.file.row(row, t.file.nameless));
      continue;
    }
    const typed = { id: '', name, share: cell('share'), min: cell('min'), max: cell('max') };
    const read = readGroup(typed, size, locale);
    faults.push(...Object.values(read.faults).map((fault) => t.file.row(row, fault)));
    const known = categories.get(category) ?? { id: null, name: category, question: category, groups: [] };
    if (known.groups.some((group) => group.name.toLowerCase() === name.toLowerCase()))
      faults.push(t.file.row(row, t.twice(name)));
    known.groups.push(read.group);
    categories.set(category, known);
  }
  for (const { name, groups } of categories.values()) {
    if (groups.length < 2) faults.push(t.twoGroups(name));
    if (groups.length > mostGroups) faults.push(t.tooMany(name, mostGroups));
  }
  return { categories: [...categories.values()], faults };
}
