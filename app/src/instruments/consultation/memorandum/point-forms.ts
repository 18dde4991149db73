import { z } from 'zod';
import { optionalText, textField } from '../../../features/staff/index.ts';
import { manyOf } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { summaryLength } from './place-point.ts';
import type { ThemeChoice } from './save-theme.ts';

/** The most characters of an answer, and of what changes. */
export const answerLength = 4000;
const titleLength = 120;

const id = z.coerce.number().int().positive();

/** A subject that was chosen or named; exactly one of the two. */
function themeChoice(locale: Locale) {
  const t = memorandumMessages(locale).errors;
  return {
    theme: z.literal('').or(id).optional(),
    newTheme: optionalText(titleLength, t.tooLong),
  };
}

function chosenTheme(
  { theme, newTheme }: { theme?: '' | number | undefined; newTheme: string },
  context: z.RefinementCtx,
  locale: Locale,
): ThemeChoice {
  const t = memorandumMessages(locale).errors;
  const wrong = (message: string) => {
    context.addIssue({ code: 'custom', path: ['newTheme'], message });
    return z.NEVER;
  };
  if (theme && newTheme !== '') return wrong(t.twoThemes);
  if (theme) return { themeId: theme };
  return newTheme === '' ? wrong(t.themeNeeded) : { newTitle: newTheme };
}

/** Reads what one view or remark says, and under which subject it comes. */
export function placeForm(locale: Locale) {
  const t = memorandumMessages(locale).errors;
  return z
    .object({ ...themeChoice(locale), summary: textField(summaryLength, t.summary, t.tooLong) })
    .transform(({ summary, ...chosen }, context) => ({ summary, theme: chosenTheme(chosen, context, locale) }));
}

/** Reads which remarks come under one subject, with one summary for all or none. */
export function placeManyForm(locale: Locale) {
  const t = memorandumMessages(locale).errors;
  return z
    .object({
      ...themeChoice(locale),
      remark: manyOf(id).refine((ids) => ids.length > 0, t.remarks),
      summary: optionalText(summaryLength, t.tooLong),
    })
    .transform(({ remark, summary, ...chosen }, context) => ({
      ids: remark,
      summary,
      theme: chosenTheme(chosen, context, locale),
    }));
}

/** Reads the changed words of a point, and which revision they change. */
export function pointForm(locale: Locale) {
  const t = memorandumMessages(locale).errors;
  return z.object({ summary: textField(summaryLength, t.summary, t.tooLong), seen: id });
}

/** Reads the title of a new subject. */
export function newThemeForm(locale: Locale) {
  const t = memorandumMessages(locale).errors;
  return z.object({ title: textField(titleLength, t.title, t.tooLong) });
}

/** Reads the texts of a subject, and which revision they change; all but the title may come later. */
export function themeForm(locale: Locale) {
  const t = memorandumMessages(locale).errors;
  const text = optionalText(answerLength, t.tooLong);
  return z.object({
    title: textField(titleLength, t.title, t.tooLong),
    answer: text,
    outcome: z
      .literal('')
      .or(z.enum(['adopted', 'partly', 'not_adopted']))
      .optional()
      .transform((chosen) => chosen || null),
    change: text,
    seen: id,
  });
}
