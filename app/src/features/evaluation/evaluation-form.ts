import { z } from 'zod';
import type { Locale } from '../../platform/i18n/locale.ts';
import { longestLesson, readTags } from '../lessons/index.ts';
import { centsFrom, optionalText, textField, typedFrom } from '../staff/index.ts';
import { againAnswers, type EvaluationText } from './evaluation.ts';
import { staffEvaluationMessages } from './staff-messages.ts';
import { voices } from './voices/voice.ts';

const longestText = 1500;
const mostHours = 100_000;
const mostPeople = 10_000_000;

/** What the officer writes; nothing is needed to save it. */
export function evaluationForm(locale: Locale) {
  const { error } = staffEvaluationMessages(locale);
  const text = optionalText(longestText, error.tooLong);
  const whole = (most: number) =>
    z
      .string()
      .trim()
      .default('')
      .refine((typed) => typed === '' || (/^\d{1,8}$/.test(typed) && Number(typed) <= most), error.number)
      .transform((typed) => (typed === '' ? null : Number(typed)));
  return z.object({
    wentWell: text,
    wentLess: text,
    again: z.enum(againAnswers).nullable().catch(null).default(null),
    hours: whole(mostHours),
    cost: z
      .string()
      .trim()
      .default('')
      .refine((typed) => typed === '' || centsFrom(typed) !== null, error.money)
      .transform((typed) => (typed === '' ? null : centsFrom(typed))),
    reached: whole(mostPeople),
    reachedHow: optionalText(200, error.tooLong),
    changeNote: optionalText(200, error.tooLong),
    what: z.enum(['save', 'publish']).default('save'),
  });
}

/** What the form holds at first. */
export function evaluationValues(text: EvaluationText): Record<string, string> {
  const { again, hours, costCents, reached, ...texts } = text;
  return {
    wentWell: texts.wentWell,
    wentLess: texts.wentLess,
    reachedHow: texts.reachedHow,
    ...(again ? { again } : {}),
    ...(hours === null ? {} : { hours: String(hours) }),
    ...(costCents === null ? {} : { cost: typedFrom(costCents) }),
    ...(reached === null ? {} : { reached: String(reached) }),
  };
}

/** Who is asked for a view. */
export function voiceForm(locale: Locale) {
  const { error } = staffEvaluationMessages(locale);
  return z.object({
    voice: z.enum(voices, { error: error.voice }),
    role: textField(80, error.role, error.tooLong),
    email: z.preprocess((given) => given ?? '', z.string().trim().max(254, error.email).pipe(z.email(error.email))),
  });
}

/** A lesson of this evaluation. */
export function ownLessonForm(locale: Locale) {
  const { error } = staffEvaluationMessages(locale);
  return z.object({
    body: textField(longestLesson, error.lesson, error.tooLong),
    tags: z.string().default('').transform(readTags),
  });
}
