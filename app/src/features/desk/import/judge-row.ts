import { folded } from '../../../platform/csv/folded.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { canBeTold, type NewContact, needsFor, type Preference, preferenceFrom } from '../contacts/new-contact.ts';
import type { DeskChannel } from '../desk-channel.ts';
import { limits, looksLikeEmail, looksLikePhone } from '../entry/limits.ts';
import { type ColumnKey, columnOf } from './columns.ts';

/** A contribution as a row of the file tells it. */
export type ImportedRow = {
  title: string;
  body: string;
  channel: DeskChannel;
  areaId: number | null;
  /** Where this person lives, if the file tells. */
  livesIn: number | null;
  /** Shown with the contribution; empty unless the file says that it may be. */
  authorName: string;
  /** As written; for recognising the same row twice. */
  name: string;
  /** Null where nothing was left by which this person can be told from others. */
  contact: NewContact | null;
  reference: string | null;
};

/** What is wrong with a row. `value` is what stood there; `line` is the line of the row that it repeats. */
export type Problem = {
  column: ColumnKey | null;
  kind:
    | 'too-many-cells'
    | 'title-missing'
    | 'too-long'
    | 'unknown-channel'
    | 'unknown-area'
    | 'outside-area'
    | 'invalid-email'
    | 'invalid-phone'
    | 'unknown-preference'
    | 'preference-without-means'
    | 'unknown-yes-no'
    | 'name-missing'
    | 'limit-reached'
    | 'reference-known'
    | 'reference-twice'
    | 'same-title-and-name';
  value?: string;
  line?: number;
  max?: number;
};

/** The areas that a file may name: by number of the area, its name or code folded, and whether the step takes it. */
export type AreaLookup = ReadonlyMap<string, { id: number; inside: boolean }>;

const channelWords: Record<string, DeskChannel> = {
  papier: 'paper',
  paper: 'paper',
  post: 'paper',
  brief: 'paper',
  telefoon: 'phone',
  telefonisch: 'phone',
  balie: 'desk',
  bijeenkomst: 'meeting',
  klas: 'class',
};
const preferenceWords: Record<string, Preference> = {
  brief: 'letter',
  post: 'letter',
  email: 'email',
  mail: 'email',
  telefoon: 'phone',
  bellen: 'phone',
  geen: 'none',
  niet: 'none',
};
const yesNo: Record<string, boolean> = { ja: true, j: true, yes: true, nee: false, n: false, no: false };

/** Reads one row by itself: what it says, or everything that is wrong with it. */
export function judgeRow(
  header: readonly string[],
  cells: readonly string[],
  areas: AreaLookup,
): Result<ImportedRow, RowRefusal> {
  const problems: Problem[] = [];
  const keys = header.map(columnOf);
  const text = (key: ColumnKey) => (cells[keys.indexOf(key)] ?? '').trim();
  const wrong = (column: ColumnKey, kind: Problem['kind'], more: Omit<Problem, 'column' | 'kind'> = {}) => {
    problems.push({ column, kind, ...more });
  };
  const limited = (key: ColumnKey, max: number) => {
    const value = text(key);
    if ([...value].length > max) wrong(key, 'too-long', { max });
    return value;
  };
  const word = <Value>(key: ColumnKey, words: Record<string, Value>, empty: Value, kind: Problem['kind']): Value => {
    const value = text(key);
    if (value === '') return empty;
    const found = words[folded(value)];
    if (found === undefined) wrong(key, kind, { value });
    return found ?? empty;
  };
  // An unquoted separator inside a text moves everything after it one column on: better no row than a wrong one.
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    problems.push({ column: null, kind: 'too-many-cells' });
  }

  const title = limited('title', limits.title);
  if (title === '') wrong('title', 'title-missing');
  const body = limited('body', limits.body);
  const channel = word('channel', channelWords, 'paper' as DeskChannel, 'unknown-channel');
  const areaName = text('area');
  const area = areas.get(folded(areaName));
  if (areaName !== '' && !area) wrong('area', 'unknown-area', { value: areaName });
  if (area && !area.inside) wrong('area', 'outside-area', { value: areaName });

  const homeName = text('livesIn');
  const home = areas.get(folded(homeName));
  if (homeName !== '' && !home) wrong('livesIn', 'unknown-area', { value: homeName });

  const name = limited('name', limits.name);
  const email = limited('email', limits.email);
  if (email !== '' && !looksLikeEmail(email)) wrong('email', 'invalid-email', { value: email });
  const phone = limited('phone', limits.phone);
  if (phone !== '' && !looksLikePhone(phone)) wrong('phone', 'invalid-phone', { value: phone });
  const address = limited('address', limits.postalAddress);
  const means = { email: email || null, phone: phone || null, postalAddress: address || null };
  const prefers = word('prefers', preferenceWords, preferenceFrom(means), 'unknown-preference');
  const needed = needsFor(prefers);
  if (needed && !means[needed]) wrong('prefers', 'preference-without-means', { value: text('prefers') });
  if (canBeTold(means) && name === '') wrong('name', 'name-missing');
  const showName = word('showName', yesNo, false, 'unknown-yes-no');
  const reference = limited('reference', limits.reference) || null;

  if (problems.length > 0) return fail({ kind: 'row-refused', problems });
  const contact = canBeTold(means) ? { name, ...means, prefers } : null;
  const authorName = showName ? name : '';
  const places = { areaId: area?.id ?? null, livesIn: home?.id ?? null };
  return ok({ title, body, channel, ...places, authorName, name, contact, reference });
}

export type RowRefusal = { kind: 'row-refused'; problems: Problem[] };
