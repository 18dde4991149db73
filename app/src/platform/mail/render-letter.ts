import { plainBody } from './mail-plain.ts';
import type { MailText, Sender } from './mail-text.ts';

/** The same text for who gets it on paper; in Dutch, with the address of the page written out. */
export function renderLetter(text: MailText, sender: Sender): { subject: string; body: string } {
  return { subject: text.subject, body: plainBody(text, sender, 'nl').join('\n\n') };
}
