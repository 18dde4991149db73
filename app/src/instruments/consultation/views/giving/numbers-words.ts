import type { Locale } from '../../../../platform/i18n/locale.ts';
import { givingMessages } from './giving-messages.ts';
import type { NumbersError } from './paragraph-numbers.ts';

/** What to say about numbers of paragraphs that were typed wrong. */
export function numbersWords(error: NumbersError, locale: Locale): string {
  const t = givingMessages(locale).wrong;
  switch (error.kind) {
    case 'not-numbers':
      return t.numbers(error.typed);
    case 'no-such-paragraph':
      return t.noParagraph(error.number);
  }
}
