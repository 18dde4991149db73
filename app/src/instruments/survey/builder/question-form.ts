import { z } from 'zod';
import { optionalText, textField } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Condition, Question, QuestionKind } from '../questions/question.ts';
import { builderMessages } from './builder-messages.ts';
import type { DesignDraft } from './design-draft.ts';
import type { QuestionInput } from './save-question.ts';

/** Reads a question of this kind as an officer types it. */
export function questionForm(kind: QuestionKind, locale: Locale) {
  const t = builderMessages(locale);
  const common = {
    text: textField(300, t.wrong.text, t.wrong.tooLong),
    help: optionalText(500, t.wrong.tooLong),
    required: z
      .literal('ja')
      .optional()
      .transform((given) => given === 'ja'),
    onlyIf: z.string().default('').transform(conditionFrom),
  };
  return z.object({ ...common, ...fieldsOf(kind, locale) }).transform((typed): QuestionInput => {
    const { text, help, required, onlyIf, ...rest } = typed;
    // Each kind has the fields of its design and no others.
    return { text, help, required, onlyIf, draft: { kind, ...rest } as DesignDraft };
  });
}

function fieldsOf(kind: QuestionKind, locale: Locale): Record<string, z.ZodType> {
  const t = builderMessages(locale).wrong;
  const lines = (wrong: string) =>
    z
      .string()
      .default('')
      .transform(linesOf)
      .refine((all) => all.length >= 2 && all.length <= 30, wrong)
      .refine((all) => new Set(all).size === all.length, t.lineTwice)
      .refine((all) => all.every((line) => [...line].length <= 200), t.lineTooLong);
  const other = z
    .literal('ja')
    .optional()
    .transform((given) => given === 'ja');
  const figure = z
    .string()
    .default('')
    .transform((typed) => (typed.trim() === '' ? null : Number(typed.replace(',', '.'))))
    .refine((number) => number === null || (Number.isFinite(number) && Math.abs(number) < 1e9), t.figure);
  const whole = (from: number, to: number, wrong: string) =>
    z.coerce.number(wrong).int(wrong).min(from, wrong).max(to, wrong);
  switch (kind) {
    case 'single':
      return { options: lines(t.lines), other };
    case 'multiple':
      return { options: lines(t.lines), other, most: figure.refine((most) => most === null || most >= 1, t.figure) };
    case 'scale':
      return {
        steps: whole(3, 10, t.steps),
        low: optionalText(60, t.tooLong),
        high: optionalText(60, t.tooLong),
      };
    case 'ranking':
      return { options: lines(t.lines), places: whole(1, 10, t.places) };
    case 'matrix':
      return { rows: lines(t.lines), columns: lines(t.lines) };
    case 'number':
      return { least: figure, most: figure, unit: optionalText(30, t.tooLong) };
    case 'short':
    case 'long':
    case 'place':
      return {};
  }
}

/** What the form holds of a question as it is. */
export function questionState({ text, help, required, onlyIf, design }: Question): FormState {
  const values: Record<string, string> = { text, help, onlyIf: conditionValue(onlyIf) };
  if (required) values.required = 'ja';
  for (const [name, value] of Object.entries(design)) {
    if (name === 'kind' || value === null) continue;
    if (Array.isArray(value)) values[name] = value.map((option) => option.text).join('\n');
    else if (value === true) values[name] = 'ja';
    else if (value !== false) values[name] = String(value);
  }
  return emptyForm(values);
}

/** A condition as one choice in a list; '' is for everybody. */
export function conditionValue(condition: Condition | null): string {
  return condition === null ? '' : `${condition.questionId}:${condition.option}`;
}

function conditionFrom(value: string): Condition | null {
  const [id, option] = /^(\d{1,15}):(\w{1,20})$/.exec(value)?.slice(1) ?? [];
  return id === undefined || option === undefined ? null : { questionId: Number(id), option };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
