import { z } from 'zod';
import { optionalText, textField } from '../../../../features/staff/index.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import type { WhoMay } from '../../consultation.ts';
import { plainText } from '../plain-text.ts';
import { givingMessages } from './giving-messages.ts';
import { viewLimits as most } from './view.ts';

/** Who types a view: its author, or the desk, which takes what came as it is. */
export type TypedBy = 'author' | 'desk';

/** The fields of a view in the order of the form, with what to say where one is not right. */
export function viewFields(whoMay: WhoMay, locale: Locale, by: TypedBy) {
  const t = givingMessages(locale).wrong;
  const plain = <Field extends z.ZodType>(field: Field) =>
    z.preprocess((given) => (typeof given === 'string' ? plainText(given) : given), field);
  const fromAuthor = (max: number, missing: string, needed = true) =>
    plain(by === 'author' && needed ? textField(max, missing, t.long) : optionalText(max, t.long));
  return {
    body: plain(textField(most.body, by === 'author' ? t.body : t.bodyEntered, t.long)),
    about: plain(optionalText(most.about, t.long)),
    interest: fromAuthor(most.interest, t.interest, whoMay === 'interested'),
    name: plain(textField(most.name, t.name, t.long)),
    postalAddress: fromAuthor(most.postalAddress, t.postalAddress),
    email: plain(z.union([z.literal(''), z.email(t.email).max(most.email, t.email)], t.email).default('')),
    onBehalfOf: plain(optionalText(most.onBehalfOf, t.long)),
    submissionKey: z.uuid(),
  };
}
