import { z } from 'zod';
import { textField } from '../../../features/staff/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { documentMessages } from './document-messages.ts';

/** An optional session by its number: empty is the whole body. */
export const sessionChoice = z
  .union([z.literal(''), z.string().regex(/^[1-9]\d{0,14}$/)])
  .default('')
  .transform((given) => (given === '' ? null : Number(given)));

/** Reads a new document: a file or an address, and not both. */
export function documentForm(locale: Locale) {
  const t = documentMessages(locale);
  return z
    .object({
      title: textField(120, t.missing, t.tooLong),
      about: textField(200, t.missing, t.tooLong),
      session: sessionChoice,
      file: z.instanceof(File).optional(),
      link: z.preprocess(
        (given) => (given === '' ? undefined : given),
        z
          .url({ protocol: /^https$/, error: t.wrongUrl })
          .max(500, t.tooLong(500))
          .optional(),
      ),
      submissionKey: z.uuid(),
    })
    .refine(({ file, link }) => file !== undefined || link !== undefined, { path: ['file'], error: t.oneOfTwo })
    .refine(({ file, link }) => file === undefined || link === undefined, { path: ['file'], error: t.notBoth });
}

/** Reads which document is withdrawn and why. */
export function withdrawForm(locale: Locale) {
  const t = documentMessages(locale);
  return z.object({ id: z.coerce.number().int().positive(), because: textField(300, t.missing, t.tooLong) });
}
