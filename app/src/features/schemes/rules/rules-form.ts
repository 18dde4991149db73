import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { readRows, rowField, rowValues, typedFrom } from '../../staff/index.ts';
import { challengeValues } from './challenge-rules-form.ts';
import { rulesMessages } from './messages.ts';
import { keyed, option, type ReadRules, rulesFields } from './rules-fields.ts';

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
    ...(rules.challenge ? challengeValues(rules.challenge) : {}),
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
export function readRules(state: FormState, locale: Locale): ReadRules {
  const t = rulesMessages(locale).wrong;
  const { value, text, lines, number, amount, rows, wrong, whole } = rulesFields(state, locale);
  const whoMay = keyed(rows('who', []));
  const kinds = keyed(rows('kind', ['most', 'per', 'drawing'])).map(({ number: place, key, name, typed }) => ({
    ...{ key, name, mostCents: amount(rowField('kind', place, 'most'), typed.most) },
    ...{ per: typed.per === 'person' ? ('person' as const) : ('plan' as const), drawing: typed.drawing === yes },
  }));
  if (whoMay.length === 0) wrong(rowField('who', 0, 'name'), t.rows);
  if (kinds.length === 0) wrong(rowField('kind', 0, 'name'), t.rows);
  const rules = {
    ...{ name: text('name'), about: text('about'), decidedBy: text('decidedBy') },
    notFor: lines('notFor'),
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
  return whole(rules);
}
