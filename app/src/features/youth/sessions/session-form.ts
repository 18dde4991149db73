import { z } from 'zod';
import { manyOf } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { pictureFields } from '../../../platform/pictures/index.ts';
import { findPersonalData } from '../../steps/index.ts';
import { ageGroups, lengths } from './class-session.ts';
import { sessionMessages } from './messages.ts';

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'ja');

/** The form with which a teacher begins a lesson. */
export function sessionForm(locale: Locale) {
  const t = sessionMessages(locale).problems;
  const name = (missing: string, most: number) =>
    z
      .string(missing)
      .trim()
      .min(1, missing)
      .max(most, t.tooLong)
      .refine((text) => findPersonalData(text).length === 0, t.personal);
  return z.object({
    questionId: z.coerce.number({ error: t.question }).int(t.question).positive(t.question).max(1e15, t.question),
    school: name(t.school, 80),
    className: name(t.className, 30),
    ageGroup: z.enum(ageGroups, { error: t.ageGroup }),
    areaId: id.nullable().catch(null).prefault(null),
    minutes: z.coerce.number({ error: t.minutes }).refine((value) => lengths.some((one) => one === value), t.minutes),
    namesSchool: ticked,
    submissionKey: z.uuid().nullable().catch(null).prefault(null),
  });
}

/** What stood on a screen of answers, and what of it was ticked. */
export const judgeForm = z.object({ shown: manyOf(id), keep: manyOf(id) });

/** The photo of a drawing; the picture itself is read leniently, so that it is kept while something else is wrong. */
export const drawingFields = pictureFields;

/** What must be right before a drawing is sent. */
export function drawingForm(locale: Locale) {
  const t = sessionMessages(locale).problems;
  return z.object({
    consent: z.literal('ja', { error: t.consent }),
    alt: z.string(t.alt).trim().min(1, t.alt).max(200, t.tooLong),
  });
}
