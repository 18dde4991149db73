import { z } from 'zod';
import {
  optionalMoment,
  optionalText,
  readRows,
  rowField,
  textField,
  typedMoment,
} from '../../../features/staff/index.ts';
import { type FormState, withError } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Hands, kinds, options as limits, ways } from './dilemma.ts';
import type { Dilemma } from './load-dilemmas.ts';
import { staffVotingMessages } from './staff-voting-messages.ts';

/** The name of the rows of options in the form. */
export const optionRows = 'keuze';

/** Reads a dilemma without its options; `id` is empty for a new one. */
export function dilemmaForm(locale: Locale) {
  const t = staffVotingMessages(locale);
  return z.looseObject({
    id: z.coerce.number().int().positive().nullable().default(null),
    submissionKey: z.uuid(),
    question: textField(200, t.missing, t.tooLong),
    explanation: textField(5000, t.missing, t.tooLong),
    kind: z.enum(kinds, { error: t.chooseKind }),
    way: z.enum(ways, { error: t.chooseWay }),
    opensAt: optionalMoment(t.momentWrong),
    closesAt: optionalMoment(t.momentWrong),
  });
}

type Options = { name: string; meaning: string }[];

/** The options that were typed, without empty rows; and the form with what is wrong in them. */
export function readOptions(state: FormState, locale: Locale): { options: Options; state: FormState } {
  const t = staffVotingMessages(locale);
  let checked = state;
  const options: Options = [];
  const rows = readRows(state.values, optionRows, ['name', 'meaning']).filter(({ number }) => number < limits.most);
  for (const { number, typed } of rows) {
    const wrong = (column: string, message: string) => {
      checked = withError(checked, rowField(optionRows, number, column), message);
    };
    if (typed.name === '' && typed.meaning === '') continue;
    if (typed.name === '') wrong('name', t.nameMissing);
    if ([...typed.name].length > 100) wrong('name', t.tooLong(100));
    if ([...typed.meaning].length > 200) wrong('meaning', t.tooLong(200));
    if (options.some(({ name }) => name.toLowerCase() === typed.name.toLowerCase())) wrong('name', t.sameOption);
    options.push(typed);
  }
  if (options.length < limits.fewest)
    checked = withError(checked, rowField(optionRows, options.length, 'name'), t.tooFewOptions);
  return { options, state: checked };
}

/** What the fields of a dilemma hold at first. */
export function dilemmaValues(dilemma: Dilemma): FormState['values'] {
  const { id, question, explanation, kind, way, opensAt, closesAt, options } = dilemma;
  const fields = options.flatMap(({ name, meaning }, index) => [
    [rowField(optionRows, index, 'name'), name],
    [rowField(optionRows, index, 'meaning'), meaning],
  ]);
  const times = { opensAt: typedMoment(opensAt), closesAt: typedMoment(closesAt) };
  return { id: String(id), question, explanation, kind, way, ...times, ...Object.fromEntries(fields) };
}

/** The name of the field with the hands for an option. */
export function handsField(number: number): string {
  return rowField('handen', number, 'votes');
}

/** The hands that were typed for each option, for who did not choose and for who took part; or the form with what is wrong. */
export function readHands(
  state: FormState,
  { options }: Pick<Dilemma, 'options'>,
  locale: Locale,
): { hands: Hands; state: FormState } {
  const t = staffVotingMessages(locale);
  let checked = state;
  const numberIn = (field: string) => {
    const typed = [state.values[field] ?? ''].flat()[0]?.trim() ?? '';
    if (!/^\d{1,4}$/.test(typed)) checked = withError(checked, field, t.countWrong);
    return Number(typed);
  };
  const votes = options.map(({ number }) => numberIn(handsField(number)));
  const hands = { votes, blank: numberIn('blank'), voters: numberIn('voters') };
  return { hands, state: checked };
}

/** Reads what the minority says. */
export function minorityForm(locale: Locale) {
  return z.object({
    id: z.coerce.number().int().positive(),
    minority: optionalText(3000, staffVotingMessages(locale).tooLong),
  });
}

/** Reads why a vote is withdrawn. */
export function withdrawForm(locale: Locale) {
  const t = staffVotingMessages(locale);
  return z.object({ id: z.coerce.number().int().positive(), why: textField(1000, t.missing, t.tooLong) });
}
