import { z } from 'zod';
import { type FormState, manyOf } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Choice } from './dilemma.ts';
import { votingMessages } from './voting-messages.ts';

/** The form of one dilemma that came back. */
export type BallotForm = { dilemmaId: number; state: FormState };

/** What is sent by who chooses none of the options: leaving everything empty could be a slip. */
export const blankChoice = 'geen';

/** A vote as it is sent: the dilemma, the invitation of whose code it is, and the numbers of the options. */
export function ballotForm(locale: Locale) {
  const t = votingMessages(locale).ballot;
  return z.object({
    dilemma: z.coerce.number().int().positive(),
    invitation: z.string().default(''),
    choice: manyOf(z.string())
      .refine((chosen) => chosen.length > 0, t.missing)
      .refine((chosen) => !chosen.includes(blankChoice) || chosen.length === 1, t.both)
      .refine((chosen) => chosen.every((each) => each === blankChoice || /^[1-9]$/.test(each)), t.wrong)
      .transform((chosen) => chosen.filter((each) => each !== blankChoice).map(Number)),
  });
}

/** What the fields of a dilemma hold after this choice. */
export function choiceValues(choice: Choice): string[] {
  return choice.length === 0 ? [blankChoice] : choice.map(String);
}
