import { z } from 'zod';

/** Hours a month, 0 to 160, as somebody types them. */
export function hoursField(wrong: string) {
  return z
    .string(wrong)
    .trim()
    .refine((typed) => /^\d{1,3}$/.test(typed) && Number(typed) <= 160, wrong)
    .transform(Number);
}
