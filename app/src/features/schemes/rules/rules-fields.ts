import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { centsFrom, readRows } from '../../staff/index.ts';
import { rulesMessages } from './messages.ts';
import { schemeRules } from './scheme-rules.ts';

/** The rules that were typed, or null and the form with what is wrong in it. */
export type ReadRules = { rules: SchemeRules | null; state: FormState };

/** Reads the fields of a form of rules one by one, and gathers what is wrong in them. */
export function rulesFields(state: FormState, locale: Locale) {
  const t = rulesMessages(locale).wrong;
  let checked = state;
  const wrong = (field: string, message: string) => {
    checked = withError(checked, field, message);
  };
  const value = (name: string) => [state.values[name] ?? ''].flat()[0]?.trim() ?? '';
  return {
    wrong,
    value,
    text(name: string): string {
      if (value(name) === '') wrong(name, t.text);
      return value(name);
    },
    lines: (name: string): string[] =>
      value(name)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    number(name: string, least: number, most: number): number {
      const typed = Number(value(name));
      if (/^\d{1,5}$/.test(value(name)) && typed >= least && typed <= most) return typed;
      wrong(name, t.number);
      return least;
    },
    amount(name: string, typed = value(name)): number {
      const cents = centsFrom(typed);
      if (cents === null) wrong(name, t.amount);
      return cents ?? 0;
    },
    rows: <const Column extends string>(group: string, columns: readonly Column[]) =>
      readRows(state.values, group, [...columns, 'key', 'name']).filter(({ typed }) => typed.name !== ''),
    /** The rules once more as a whole. */
    whole(rules: unknown): ReadRules {
      if (Object.keys(checked.errors).length > 0) return { rules: null, state: checked };
      const whole = schemeRules.safeParse(rules);
      return whole.success ? { rules: whole.data, state } : { rules: null, state: withError(state, '', t.whole) };
    },
  };
}

type Keyed<Column extends string> = { number: number; typed: Record<Column | 'key' | 'name', string> };

/** Each row with a key: the one that it has, or one made from its name; keys of rows that went are not given again. */
export function keyed<Column extends string>(rows: readonly Keyed<Column>[]) {
  const used = new Set<string>();
  return rows.map(({ number, typed }) => {
    const wanted = /^[a-z0-9-]{1,40}$/.test(typed.key) ? typed.key : slug(typed.name);
    let key = wanted;
    for (let twin = 2; used.has(key); twin += 1) key = `${wanted}-${twin}`;
    used.add(key);
    return { number, typed, key, name: typed.name };
  });
}

/** The key and the name of a row, and nothing else of it. */
export function option({ key, name }: { key: string; name: string }) {
  return { key, name };
}

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
