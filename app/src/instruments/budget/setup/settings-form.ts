import { z } from 'zod';
import { centsFrom, optionalDay, typedFrom } from '../../../features/staff/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { Budget } from '../budget.ts';
import { ballotKinds } from '../choices.ts';
import { setupMessages } from './setup-messages.ts';

/** Reads the rules of a budget as an officer types them. */
export function settingsForm(locale: Locale) {
  const t = setupMessages(locale);
  const whole = (from: number, to: number, wrong: string) =>
    z.coerce.number(wrong).int(wrong).min(from, wrong).max(to, wrong);
  return z
    .object({
      amount: z
        .string(t.amountWrong)
        .transform(centsFrom)
        .refine((cents) => cents !== null && cents > 0, t.amountWrong)
        .transform((cents) => cents ?? 0),
      ballot: z.enum(ballotKinds, t.chooseOne),
      minChoices: whole(1, 100, t.countWrong),
      maxChoices: z
        .string()
        .default('')
        .transform((typed) => (typed.trim() === '' ? null : Number(typed)))
        .refine((max) => max === null || (Number.isInteger(max) && max >= 1 && max <= 1000), t.countWrong),
      points: z.preprocess((given) => given ?? '10', whole(1, 1000, t.countWrong)),
      reach: z.enum(['all', 'own-and-other'], t.chooseOne),
      rule: z.enum(['equal-shares', 'greedy'], t.chooseOne),
      minVotes: z.preprocess((given) => given ?? '0', whole(0, 1_000_000, t.votesWrong)),
      access: z.enum(['person', 'code'], t.chooseOne),
      proposalsUntil: optionalDay(t.dayWrong),
      limitPerPerson: z
        .string()
        .transform((typed) => (typed.trim() === '' ? null : Number(typed)))
        .refine((limit) => limit === null || (Number.isInteger(limit) && limit >= 1 && limit <= 100), t.countWrong)
        .optional(),
      moderation: z.enum(['after', 'before'], t.chooseOne).optional(),
    })
    .refine(({ minChoices, maxChoices }) => maxChoices === null || maxChoices >= minChoices, {
      path: ['maxChoices'],
      message: t.maxBelowMin,
    });
}

/** The form with the rules as they are. */
export function settingsState(budget: Budget, step: Pick<Step, 'limitPerPerson' | 'moderation'>): FormState {
  const { amount, ballot, minChoices, maxChoices, points, reach, rule, minVotes, access, proposalsUntil } = budget;
  return emptyForm({
    amount: amount === 0 ? '' : typedFrom(amount),
    ballot,
    minChoices: String(minChoices),
    maxChoices: maxChoices === null ? '' : String(maxChoices),
    points: String(points),
    reach,
    rule,
    minVotes: String(minVotes),
    access,
    proposalsUntil: proposalsUntil ?? '',
    limitPerPerson: step.limitPerPerson === null ? '' : String(step.limitPerPerson),
    moderation: step.moderation,
  });
}
