import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { ChallengeRules, SchemeRules } from '../../../platform/town-scheme.ts';
import { rowField, rowValues } from '../../staff/index.ts';
import { rulesMessages } from './messages.ts';
import { keyed, option, type ReadRules, rulesFields } from './rules-fields.ts';

/** What a Right to Challenge adds to the form of the rules. */
export function challengeValues({ grounds, comparison, ...numbers }: ChallengeRules): FormState['values'] {
  return {
    ...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)])),
    ...rowValues(
      'ground',
      grounds.map(({ key, name, question }) => ({ key, name, question })),
    ),
    ...rowValues(
      'compare',
      comparison.map(({ key, name }) => ({ key, name })),
    ),
  };
}

/** The rules of a Right to Challenge that were typed; what is about money alone stays as it was. */
export function readChallengeRules(state: FormState, locale: Locale, before: SchemeRules): ReadRules {
  const t = rulesMessages(locale).wrong;
  const { text, lines, number, rows, wrong, whole } = rulesFields(state, locale);
  const whoMay = keyed(rows('who', [])).map(option);
  const comparison = keyed(rows('compare', [])).map(option);
  const grounds = keyed(rows('ground', ['question'])).map(({ number: place, typed, ...row }) => {
    if (typed.question === '') wrong(rowField('ground', place, 'question'), t.text);
    return { ...option(row), question: typed.question };
  });
  for (const [group, named] of [
    ['who', whoMay],
    ['compare', comparison],
    ['ground', grounds],
  ] as const)
    if (named.length === 0) wrong(rowField(group, 0, 'name'), t.rows);
  return whole({
    ...before,
    ...{ name: text('name'), about: text('about'), decidedBy: text('decidedBy'), notFor: lines('notFor'), whoMay },
    terms: {
      ...{ ...before.terms, decisionDays: number('decisionDays', 1, 250), answerDays: number('answerDays', 1, 100) },
      objectionWeeks: number('objectionWeeks', 1, 26),
      objectionDecisionWeeks: number('objectionDecisionWeeks', 1, 26),
    },
    letters: {
      ...{ granted: text('granted'), refused: text('refused') },
      ...{ objection: text('objection'), appeal: text('appeal'), signature: text('signature') },
    },
    challenge: {
      ...{ grounds, comparison, supporters: number('supporters', 0, 10_000) },
      extensionDays: number('extensionDays', 1, 250),
      monitoringMonths: number('monitoringMonths', 1, 24),
    },
  });
}
