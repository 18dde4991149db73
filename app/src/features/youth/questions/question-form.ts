import { z } from 'zod';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { questionMessages } from './messages.ts';
import { pictogramNames } from './pictograms.ts';

export const longest = { question: 120, about: 600 } as const;

/** The form of a question in a child's words. */
export function questionForm(locale: Locale) {
  const t = questionMessages(locale).problems;
  return z.object({
    question: z.string(t.question).trim().min(1, t.question).max(longest.question, t.questionLong),
    about: z.string().trim().max(longest.about, t.aboutLong).prefault(''),
    pictogram: z.enum(pictogramNames, { error: t.pictogram }),
  });
}

/** The same for a free question, with whether classes can answer it. */
export function freeQuestionForm(locale: Locale) {
  return questionForm(locale).extend({
    open: z
      .string()
      .optional()
      .transform((value) => value === 'ja'),
    submissionKey: z.uuid().nullable().catch(null).prefault(null),
  });
}
