import { z } from 'zod';
import { centsFrom } from '../staff/index.ts';

/** An amount as people type it, in cents; null where it stays open. */
export function optionalAmount(wrong: string) {
  return z
    .string()
    .default('')
    .transform((typed, context) => {
      const cents = typed.trim() === '' ? null : centsFrom(typed);
      if (typed.trim() !== '' && cents === null) context.addIssue({ code: 'custom', message: wrong });
      return cents;
    });
}

/** An amount that has to be there, in cents. */
export function amount(wrong: string) {
  return z.string(wrong).transform((typed, context) => {
    const cents = centsFrom(typed);
    if (cents === null) context.addIssue({ code: 'custom', message: wrong });
    return cents ?? 0;
  });
}
