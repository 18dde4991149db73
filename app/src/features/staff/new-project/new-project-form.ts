import { z } from 'zod';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { dayField, ids, optionalDay, textField } from '../fields.ts';
import { staffMessages } from '../messages.ts';
import { newProjectMessages } from './messages.ts';

/** Reads what an officer tells about a new trajectory. */
export function newProjectForm(locale: Locale) {
  const t = newProjectMessages(locale);
  const { tooLong, wrongDay } = staffMessages(locale);
  return z
    .object({
      preset: z.string(t.missing.preset),
      question: textField(150, t.missing.question, tooLong),
      intro: textField(1000, t.missing.intro, tooLong),
      startsOn: dayField(wrongDay),
      decisionOn: optionalDay(wrongDay),
      themeIds: ids,
      areaIds: ids,
      openPoints: textField(3000, t.missing.openPoints, tooLong),
      fixedPoints: textField(3000, t.missing.fixedPoints, tooLong),
      decides: textField(1000, t.missing.decides, tooLong),
    })
    .refine((form) => form.decisionOn === null || form.decisionOn >= form.startsOn, {
      path: ['decisionOn'],
      error: t.decisionTooEarly,
    });
}

/** The first Monday after this day (YYYY-MM-DD). */
export function mondayAfter(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7 || 7);
}
