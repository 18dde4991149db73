import type { Locale } from '../i18n/locale.ts';
import type { MailPart, MailText, Sender } from './mail-text.ts';
import { mailFrameMessages } from './messages.ts';
import { unsubscribePlace } from './unsubscribe-place.ts';

/** The mail for a program, or a reader, that wants no layout. */
export function mailPlain(mail: MailText, sender: Sender, language: Locale): string {
  const footer = [
    mail.reason,
    mail.unsubscribe && `${mail.unsubscribe}: ${unsubscribePlace}`,
    `${mailFrameMessages(language).from(sender.town.name)}: ${sender.baseUrl}`,
  ];
  // "-- " on a line of its own starts a signature, which mail programs leave out of an answer.
  return [...plainBody(mail, sender, language), `-- \n${footer.filter(Boolean).join('\n')}`].join('\n\n');
}

/** Everything between the subject and the footer; a letter on paper is this too. */
export function plainBody(mail: MailText, sender: Sender, language: Locale): string[] {
  const t = mailFrameMessages(language);
  const { greet, parts, action } = mail;
  return [
    ...(greet === undefined ? [] : [t.dear(greet)]),
    ...parts.map((part) => plainPart(part, sender)),
    ...(action ? [`${action.label}:\n${sender.baseUrl}${action.href}`] : []),
    ...(greet === undefined ? [] : [t.bye(sender.town.name)]),
  ];
}

function plainPart(part: MailPart, sender: Sender): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'heading':
      return part.href ? `${part.text.toUpperCase()}\n${sender.baseUrl}${part.href}` : part.text.toUpperCase();
    case 'quote':
      return part.text.replace(/^/gm, '> ');
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n');
  }
}
