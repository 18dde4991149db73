import type { Locale } from '../../../platform/i18n/locale.ts';
import { optionalText, textField } from '../../staff/index.ts';
import { companionMessages } from '../messages.ts';
import { caseMessages } from './messages.ts';

const mostCharacters = 1000;

/** Why somebody passes on, hands over or stops: needed. */
export function noteField(locale: Locale) {
  return textField(mostCharacters, caseMessages(locale).reasonMissing, companionMessages(locale).tooLong);
}

/** The same where it depends on another answer whether it is needed. */
export function maybeNoteField(locale: Locale) {
  return optionalText(mostCharacters, companionMessages(locale).tooLong);
}
