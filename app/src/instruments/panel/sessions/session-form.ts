import { z } from 'zod';
import { optionalMoment, optionalText, textField, typedMoment } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Session } from './session.ts';
import { staffSessionMessages } from './staff-session-messages.ts';

/** Reads what an officer fills in of a session. */
export function sessionForm(locale: Locale) {
  const t = staffSessionMessages(locale);
  const moment = optionalMoment(t.momentWrong).transform((given, context): Date => {
    if (given === null) context.addIssue({ code: 'custom', message: t.momentWrong });
    return given ?? new Date(0);
  });
  return z
    .object({
      title: textField(120, t.missing, t.tooLong),
      startsAt: moment,
      endsAt: moment,
      place: textField(200, t.missing, t.tooLong),
      agenda: optionalText(2000, t.tooLong),
      openToAll: z
        .literal('ja')
        .optional()
        .transform((ticked) => ticked === 'ja'),
    })
    .refine(({ startsAt, endsAt }) => endsAt > startsAt, { path: ['endsAt'], error: t.endsFirst });
}

/** The same with the key by which a second copy is known. */
export function newSessionForm(locale: Locale) {
  return sessionForm(locale).and(z.object({ submissionKey: z.uuid() }));
}

/** Reads why a session does not take place. */
export function cancelForm(locale: Locale) {
  const t = staffSessionMessages(locale);
  return z.object({ because: textField(500, t.missing, t.tooLong) });
}

/** Reads what is written down after a session. */
export function reportForm(locale: Locale) {
  const t = staffSessionMessages(locale);
  return z.object({
    report: textField(5000, t.missing, t.tooLong),
    attended: z.preprocess(
      (given) => given ?? '',
      z
        .string()
        .trim()
        .regex(/^\d{1,4}$/, t.countWrong)
        .transform(Number),
    ),
  });
}

/** What the form of a session holds at first. */
export function sessionValues({ title, startsAt, endsAt, place, agenda, openToAll }: Session): FormState['values'] {
  return {
    title,
    startsAt: typedMoment(startsAt),
    endsAt: typedMoment(endsAt),
    place,
    agenda,
    ...(openToAll ? { openToAll: 'ja' } : {}),
  };
}
