import { z } from 'zod';
import { textField } from '../../../features/staff/index.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { mostCharacters } from './change-draft.ts';
import { draftMessages } from './draft-messages.ts';
import { type Piece, splitText } from './split-text.ts';

/** Reads a whole draft that was pasted: to see how it is divided, or to use it. */
export function textForm(locale: Locale) {
  const t = draftMessages(locale).wrong;
  return z.object({
    text: textField(mostCharacters, t.empty, tooLong(locale)),
    go: z.enum(['split', 'use']).default('split'),
  });
}

/** Reads the words of one paragraph, which its officer saw in this version. */
export function paragraphForm(locale: Locale) {
  const t = draftMessages(locale).wrong;
  return z.object({
    version: z.string(),
    body: textField(mostCharacters, t.body, tooLong(locale)),
    kind: z.enum(['text', 'heading'], t.kind),
  });
}

/** The paragraphs that became of one: a blank line splits it, and all are what was chosen. */
export function paragraphPieces({ body, kind }: Piece): Piece[] {
  return /\n[ \t]*\n/.test(body) ? splitText(body).map((piece) => ({ ...piece, kind })) : [{ kind, body }];
}

function tooLong(locale: Locale) {
  return (max: number) => draftMessages(locale).wrong.tooLong(formatCount(max, locale));
}
