import { z } from 'zod';
import { manyOf } from '../../platform/http/form.ts';
import { isDay, momentFrom } from './town-moment.ts';

/** A required text, with what to do when it is missing or too long (in characters). */
export function textField(max: number, missing: string, tooLong: (max: number) => string) {
  return z.preprocess(
    (given) => given ?? '',
    z
      .string()
      .trim()
      .min(1, missing)
      .refine((text) => [...text].length <= max, tooLong(max)),
  );
}

/** A text that may stay empty. */
export function optionalText(max: number, tooLong: (max: number) => string) {
  return z.preprocess(
    (given) => given ?? '',
    z
      .string()
      .trim()
      .refine((text) => [...text].length <= max, tooLong(max)),
  );
}

/** A day, YYYY-MM-DD. */
export function dayField(wrong: string) {
  return z.preprocess((given) => given ?? '', z.string().refine(isDay, wrong));
}

/** A day that may stay open: null then. */
export function optionalDay(wrong: string) {
  return z.preprocess(
    (given) => (given === undefined || given === '' ? null : given),
    z.string().refine(isDay, wrong).nullable(),
  );
}

/** A day and time on a Dutch clock that may stay open: null then. */
export function optionalMoment(wrong: string) {
  return z
    .string()
    .default('')
    .transform((typed, context) => {
      const moment = typed === '' ? null : momentFrom(typed);
      if (typed !== '' && moment === null) context.addIssue({ code: 'custom', message: wrong });
      return moment;
    });
}

/** Identifiers of themes, areas and the like. */
export const ids = manyOf(z.coerce.number().int().positive());

/** For forms of rows, whose fields have numbers in their names: read from the state. */
export const anyForm = z.looseObject({});
