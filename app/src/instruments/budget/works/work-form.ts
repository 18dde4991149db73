import { z } from 'zod';
import { centsFrom, optionalDay, optionalText, typedFrom } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type WorkFacts, workStates } from './work.ts';
import { worksMessages } from './works-messages.ts';

/** Reads how far a work is, as an officer types it. */
export function workForm(locale: Locale) {
  const t = worksMessages(locale);
  return z.object({
    owner: optionalText(120, t.tooLong),
    state: z.enum(workStates, t.chooseOne),
    expectedOn: optionalDay(t.dayWrong),
    spent: z
      .string()
      .default('0')
      .transform((typed) => centsFrom(typed.trim() || '0'))
      .refine((cents) => cents !== null, t.spentWrong)
      .transform((cents) => cents ?? 0),
    told: optionalText(5000, t.tooLong),
    submissionKey: z.uuid(),
  });
}

/** The form with the work as it is. */
export function workState({ owner, state, expectedOn, spent }: WorkFacts): FormState {
  return emptyForm({ owner, state, expectedOn: expectedOn ?? '', spent: typedFrom(spent) });
}
