import { z } from 'zod';
import type { AppContext } from '../../platform/http/env.ts';
import { emptyForm, type FormState, withError } from '../../platform/http/form.ts';
import type { ConfiguredQuestion } from '../../platform/town.ts';
import { dayField, textField } from '../staff/index.ts';
import type { Typed, Version } from './arrangement.ts';
import { arrangementMessages } from './messages.ts';

/** The most characters of an answer: all of them fit on one page. */
export const longest = 500;

/** The field of a choice, and that of the words beside it. */
export function choiceField(key: string): string {
  return `keuze-${key}`;
}

/** The field of the words at a question. */
export function wordsField(key: string): string {
  return `uitleg-${key}`;
}

/** What does not depend on the questions: until when, and the version that somebody read. */
export function saveForm(c: AppContext, today: string) {
  const t = arrangementMessages(c.get('locale')).wrong;
  return z.looseObject({
    validUntil: dayField(t.day).refine((day) => day >= today, t.past),
    seen: z.coerce.number().int().min(0),
  });
}

/** The version that somebody read and signs; an officer says in which function. */
export function signForm(c: AppContext, side: 'initiative' | 'town') {
  const t = arrangementMessages(c.get('locale')).wrong;
  const seen = z.coerce.number().int().min(1);
  return side === 'town'
    ? z.object({ seen, function: textField(80, t.function, t.tooLong) })
    : z.object({ seen, function: z.literal('').default('') });
}

/** What was typed at the questions, and the form with what is missing or too long. */
export function readAnswers(
  questions: readonly ConfiguredQuestion[],
  state: FormState,
  c: AppContext,
): { typed: Map<string, Typed>; state: FormState; ok: boolean } {
  const t = arrangementMessages(c.get('locale')).wrong;
  const typed = new Map<string, Typed>();
  let read = state;
  for (const { key, options } of questions) {
    const choice = one(state, choiceField(key));
    const text = one(state, wordsField(key)).trim();
    typed.set(key, { choice, text });
    if (options.length > 0 && !options.some((option) => option.key === choice))
      read = withError(read, choiceField(key), t.choice);
    if (options.length === 0 && text === '') read = withError(read, wordsField(key), t.text);
    if ([...text].length > longest) read = withError(read, wordsField(key), t.tooLong(longest));
  }
  return { typed, state: read, ok: read === state };
}

function one({ values }: FormState, field: string): string {
  return [values[field] ?? ''].flat()[0] ?? '';
}

/** The form as the newest version fills it. */
export function stateOfForm(newest: Version | undefined): FormState {
  const answers = newest?.answers ?? [];
  return emptyForm({
    ...Object.fromEntries(answers.map(({ key, choice }) => [choiceField(key), choice?.key ?? ''])),
    ...Object.fromEntries(answers.map(({ key, text }) => [wordsField(key), text])),
    validUntil: newest?.validUntil ?? '',
    seen: String(newest?.version ?? 0),
  });
}
