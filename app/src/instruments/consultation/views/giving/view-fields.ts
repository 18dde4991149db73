import { z } from 'zod';
import { optionalText, textField } from '../../../../features/staff/index.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import type { WhoMay } from '../../consultation.ts';
import { plainText } from '../plain-text.ts';
import { givingMessages } from './giving-messages.ts';
import { viewLimits as most } from './view.ts';

/** The fields of a view, on the site and at the desk, with what to say where one is not right. */
export function viewFields(whoMay: WhoMay, locale: Locale) {
  const t = givingMessages(locale).wrong;
  const plain = <Field extends z.ZodType>(field: Field) =>
    z.preprocess((given) => (typeof given === 'string' ? plainText(given) : given), field);
  return {
    name: plain(textField(most.name, t.name, t.long)),
    onBehalfOf: plain(optionalText(most.onBehalfOf, t.long)),
    postalAddress: plain(textField(most.postalAddress, t.postalAddress, t.long)),
    email: plain(z.union([z.literal(''), z.email(t.email).max(most.email, t.email)], t.email).default('')),
    interest: plain(
      whoMay === 'interested' ? textField(most.interest, t.interest, t.long) : optionalText(most.interest, t.long),
    ),
    about: plain(optionalText(most.about, t.long)),
    body: plain(textField(most.body, t.body, t.long)),
    submissionKey: z.uuid(),
  };
}
