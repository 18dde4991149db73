import { z } from 'zod';
import type { Locale } from '../../platform/i18n/locale.ts';
import { dayField, optionalText, textField } from '../staff/index.ts';
import { lessonSources } from './add-lesson.ts';
import { longestLesson, readTags } from './lesson.ts';
import { lessonMessages } from './messages.ts';

/** A lesson as it is typed. */
export function lessonForm(locale: Locale) {
  const { error } = lessonMessages(locale);
  return z.object({
    body: textField(longestLesson, error.body, error.tooLong),
    tags: z.string().default('').transform(readTags),
    cameFrom: z.enum(lessonSources, { error: error.from }),
    sourceText: optionalText(120, error.tooLong),
    instrument: optionalText(40, error.tooLong),
  });
}

/** What was learnt elsewhere, as it is typed; on a day up to today (YYYY-MM-DD). */
export function externalForm(locale: Locale, today: string) {
  const { error } = lessonMessages(locale);
  const link = z.string().trim().max(500, error.tooLong(500)).default('');
  return z.object({
    source: textField(120, error.source, error.tooLong),
    title: textField(160, error.what, error.tooLong),
    heldOn: dayField(error.day).refine((day) => day <= today, error.day),
    whoWent: textField(160, error.who, error.tooLong),
    learnt: textField(2000, error.body, error.tooLong),
    usedWhere: optionalText(400, error.tooLong),
    projectId: z.coerce.number().int().positive().nullable().catch(null).default(null),
    instrument: optionalText(40, error.tooLong),
    link: link.refine((href) => href === '' || /^https:\/\/[^\s]+$/.test(href), error.link),
    submissionKey: z.uuid().nullable().catch(null).default(null),
  });
}
