import { readRows, rowField } from '../../../features/staff/index.ts';
import { emptyForm, type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Category } from '../panel.ts';
import { groupsMessages } from './groups-messages.ts';
import { type Margin, proposeSeats } from './seats.ts';

/** A category as it was typed or read from a file; `id` where it is one that is there. */
export type CategoryInput = { id: number | null; name: string; question: string; groups: GroupInput[] };
export type GroupInput = { id: number | null; name: string; population: number | null; min: number; max: number };

const groupColumns = ['id', 'name', 'share', 'min', 'max'] as const;
const longest = 80;

/** The rows of the groups of category `number` are called so in the form. */
export function groupRows(number: number): string {
  return `groep${number}`;
}

/** Reads what was typed. Seats that were left open, and all with a `margin`, are proposed from the share. */
export function readGroups(
  state: FormState,
  size: number,
  locale: Locale,
  margin?: Margin,
): { categories: CategoryInput[]; state: FormState } {
  const t = groupsMessages(locale);
  let checked = state;
  const fault = (field: string, text: string) => {
    if (!(field in checked.errors)) checked = withError(checked, field, text);
  };
  const names = new Set<string>();
  const categories = readRows(state.values, 'soort', ['id', 'name', 'question'])
    .filter(({ typed }) => typed.name !== '')
    .map(({ number, typed }): CategoryInput => {
      const field = rowField('soort', number, 'name');
      if (names.has(typed.name.toLowerCase())) fault(field, t.twice(typed.name));
      if ([...typed.name].length > longest) fault(field, t.tooLong(longest));
      if ([...typed.question].length > 200) fault(rowField('soort', number, 'question'), t.tooLong(200));
      names.add(typed.name.toLowerCase());
      const rows = readRows(state.values, groupRows(number), groupColumns).filter((row) => row.typed.name !== '');
      if (rows.length < 2) fault(field, t.twoGroups(typed.name));
      const own = new Set<string>();
      const groups = rows.map((row) => {
        const fieldOf = (column: string) => rowField(groupRows(number), row.number, column);
        const read = readGroup(row.typed, size, locale, margin);
        for (const [column, text] of Object.entries(read.faults)) fault(fieldOf(column), text);
        if (own.has(row.typed.name.toLowerCase())) fault(fieldOf('name'), t.twice(row.typed.name));
        own.add(row.typed.name.toLowerCase());
        return read.group;
      });
      return { id: idOf(typed.id), name: typed.name, question: typed.question || typed.name, groups };
    });
  return { categories, state: checked };
}

/** One group as it was typed or stands in a row of a file, with what is wrong with it per column. */
export function readGroup(
  typed: Record<(typeof groupColumns)[number], string>,
  size: number,
  locale: Locale,
  margin?: Margin,
): { group: GroupInput; faults: Partial<Record<(typeof groupColumns)[number], string>> } {
  const t = groupsMessages(locale);
  const faults: Partial<Record<(typeof groupColumns)[number], string>> = {};
  if ([...typed.name].length > longest) faults.name = t.tooLong(longest);
  const population = typed.share === '' ? null : shareOf(typed.share);
  if (population === undefined) faults.share = t.shareWrong(typed.name);
  const proposed = typeof population === 'number' ? proposeSeats(size, population, margin ?? 'one') : undefined;
  const seat = (column: 'min' | 'max') => {
    if (proposed && (margin || typed[column] === '')) return proposed[column];
    if (/^\d{1,4}$/.test(typed[column])) return Number(typed[column]);
    faults[column] = typed[column] === '' ? t.seatMissing(typed.name) : t.seatWrong(typed.name);
    return 0;
  };
  const [min, max] = [seat('min'), seat('max')];
  if (!faults.min && !faults.max && min > max) faults.min = t.minAboveMax(typed.name, min, max);
  return { group: { id: idOf(typed.id), name: typed.name, population: population ?? null, min, max }, faults };
}

/** The form as it is for groups that are there or were read from a file. */
export function groupsState(categories: readonly (CategoryInput | Category)[]): FormState {
  const values: FormState['values'] = {};
  for (const [number, { id, name, question, groups }] of categories.entries()) {
    values[rowField('soort', number, 'id')] = id === null ? '' : String(id);
    values[rowField('soort', number, 'name')] = name;
    values[rowField('soort', number, 'question')] = question;
    for (const [row, group] of groups.entries()) {
      const fieldOf = (column: string) => rowField(groupRows(number), row, column);
      values[fieldOf('id')] = group.id === null ? '' : String(group.id);
      values[fieldOf('name')] = group.name;
      values[fieldOf('share')] = group.population === null ? '' : String(group.population).replace('.', ',');
      values[fieldOf('min')] = String(group.min);
      values[fieldOf('max')] = String(group.max);
    }
  }
  return emptyForm(values);
}

function shareOf(typed: string): number | undefined {
  const share = /^\d{1,3}([.,]\d{1,6})?\s*%?$/.test(typed) ? Number.parseFloat(typed.replace(',', '.')) : undefined;
  return share !== undefined && share <= 100 ? Math.round(share * 100) / 100 : undefined;
}

function idOf(typed: string): number | null {
  return /^\d{1,15}$/.test(typed) ? Number(typed) : null;
}
