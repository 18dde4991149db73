import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { centsFrom, readRows, rowField, rowValues, typedFrom } from '../../staff/index.ts';
import { rulesMessages } from './messages.ts';
import { schemeRules } from './scheme-rules.ts';

const yes = 'ja';

/** The rules as they stand in the form at first. */
export function rulesValues(rules: SchemeRules, fromDay: string): FormState['values'] {
  const { council, terms, letters } = rules;
  return {
    ...{ fromDay, name: rules.name, about: rules.about, decidedBy: rules.decidedBy, notFor: rules.notFor.join('\n') },
    ...{ yearly: typedFrom(rules.yearlyCents), unforeseenPercent: String(rules.unforeseenPercent) },
    reclaim: typedFrom(rules.reclaimFromCents),
    ...Object.fromEntries(Object.entries(terms).map(([key, value]) => [key, String(value)])),
    ...letters,
    parts: [...rules.parts],
    ...(council
      ? {
          ...{ hasCouncil: yes, councilName: council.name, seats: String(council.seats) },
          meetings: String(council.meetingsPerYear),
        }
      : {}),
    ...rowValues(
      'who',
      rules.whoMay.map(({ key, name }) => ({ key, name })),
    ),
    ...rowValues(
      'purpose',
      rules.purposes.map(({ key, name }) => ({ key, name })),
    ),
    ...rowValues(
      'criterion',
      rules.criteria.map(({ key, name, explained }) => ({ key, name, explained })),
    ),
    ...rowValues(
      'kind',
      rules.kinds.map(({ key, name, mostCents, per, drawing }) => ({
        ...{ key, name, per, most: typedFrom(mostCents), drawing: drawing ? yes : 'nee' },
      })),
    ),
    ...rowValues(
      'area',
      rules.areas.map(({ code, cents }) => ({ code, amount: typedFrom(cents) })),
    ),
  };
}

/** The rules that were typed, or the form with what is wrong in it. */
export function readRules(state: FormState, locale: Locale): { rules: SchemeRules | null; state: FormState } {
  const t = rulesMessages(locale).wrong;
  let checked = state;
  const wrong = (field: string, message: string) => {
    checked = withError(checked, field, message);
  };
  const value = (name: string) => [state.values[name] ?? ''].flat()[0]?.trim() ?? '';
  const text = (name: string) => {
    if (value(name) === '') wrong(name, t.text);
    return value(name);
  };
  const number = (name: string, least: number, most: number) => {
    const typed = Number(value(name));
    if (/^\d{1,4}$/.test(value(name)) && typed >= least && typed <= most) return typed;
    wrong(name, t.number);
    return least;
  };
  const amount = (name: string, typed = value(name)) => {
    const cents = centsFrom(typed);
    if (cents === null) wrong(name, t.amount);
    return cents ?? 0;
  };
  const rows = <const Column extends string>(group: string, columns: readonly Column[]) =>
    readRows(state.values, group, [...columns, 'key', 'name']).filter(({ typed }) => typed.name !== '');
  const whoMay = keyed(rows('who', []));
  const kinds = keyed(rows('kind', ['most', 'per', 'drawing'])).map(({ number: place, key, name, typed }) => ({
    ...{ key, name, mostCents: amount(rowField('kind', place, 'most'), typed.most) },
    ...{ per: typed.per === 'person' ? ('person' as const) : ('plan' as const), drawing: typed.drawing === yes },
  }));
  if (whoMay.length === 0) wrong(rowField('who', 0, 'name'), t.rows);
  if (kinds.length === 0) wrong(rowField('kind', 0, 'name'), t.rows);
  const rules = {
    ...{ name: text('name'), about: text('about'), decidedBy: text('decidedBy') },
    notFor: value('notFor')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    whoMay: whoMay.map(option),
    purposes: keyed(rows('purpose', [])).map(option),
    criteria: keyed(rows('criterion', ['explained'])).map((row) => ({
      ...{ ...option(row), explained: row.typed.explained || row.name },
    })),
    kinds,
    parts: [state.values.parts ?? []].flat().filter((part) => part === 'neighbours' || part === 'quotes'),
    terms: {
      ...{ decisionDays: number('decisionDays', 1, 250), answerDays: number('answerDays', 1, 100) },
      ...{ objectionWeeks: number('objectionWeeks', 1, 26) },
      objectionDecisionWeeks: number('objectionDecisionWeeks', 1, 26),
      ...{ reportWeeks: number('reportWeeks', 1, 104) },
    },
    ...{ unforeseenPercent: number('unforeseenPercent', 0, 50), yearlyCents: amount('yearly') },
    areas: readRows(state.values, 'area', ['code', 'amount'])
      .filter(({ typed }) => typed.code !== '')
      .map(({ number: place, typed }) => ({
        ...{ code: typed.code, cents: amount(rowField('area', place, 'amount'), typed.amount) },
      })),
    council:
      value('hasCouncil') === yes
        ? { name: text('councilName'), seats: number('seats', 1, 50), meetingsPerYear: number('meetings', 1, 60) }
        : null,
    letters: {
      ...{ granted: text('granted'), refused: text('refused') },
      ...{ objection: text('objection'), appeal: text('appeal') },
      ...{ signature: text('signature') },
    },
    reclaimFromCents: amount('reclaim'),
  };
  if (Object.keys(checked.errors).length > 0) return { rules: null, state: checked };
  const whole = schemeRules.safeParse(rules);
  return whole.success ? { rules: whole.data, state } : { rules: null, state: withError(state, '', t.whole) };
}

type Keyed<Column extends string> = { number: number; typed: Record<Column | 'key' | 'name', string> };

/** Each row with a key: the one that it has, or one made from its name; keys of rows that went are not given again. */
function keyed<Column extends string>(rows: readonly Keyed<Column>[]) {
  const used = new Set<string>();
  return rows.map(({ number, typed }) => {
    const wanted = /^[a-z0-9-]{1,40}$/.test(typed.key) ? typed.key : slug(typed.name);
    let key = wanted;
    for (let twin = 2; used.has(key); twin += 1) key = `${wanted}-${twin}`;
    used.add(key);
    return { number, typed, key, name: typed.name };
  });
}

const option = ({ key, name }: { key: string; name: string }) => ({ key, name });

function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36)
    .replace(/^-+|-+$/g, '');
  return plain || 'keuze';
}
