import { z } from 'zod';
import { optionalText, textField } from '../../../features/staff/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { remarkMessages } from './remark-messages.ts';

/** The most characters of a remark; who has more to say gives a formal view. */
export const maxRemark = 2000;

/** Reads a remark; `moderatorFirst` is the answer to a question that is asked once. */
export function remarkForm(locale: Locale) {
  const t = remarkMessages(locale).wrong;
  return z.object({
    body: textField(maxRemark, t.body, t.tooLong),
    authorName: optionalText(60, t.tooLong),
    moderatorFirst: z.string().optional(),
    submissionKey: z.uuid().nullable().catch(null).default(null),
  });
}
