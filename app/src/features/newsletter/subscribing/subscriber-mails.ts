import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { subscriberMailMessages } from './mail-messages.ts';
import { choicesHref, confirmDays, confirmHref } from './subscriber-token.ts';

/** Asks the owner of an address whether it is them; without a click nothing comes. */
export function confirmMail({ settings }: Pick<Deps, 'settings'>, id: number, now: Date, locale: Locale): MailText {
  const t = subscriberMailMessages(locale);
  return {
    subject: t.confirmSubject,
    greet: '',
    parts: [paragraph(t.confirmText(settings.town.name)), paragraph(t.confirmDays(confirmDays))],
    action: { href: confirmHref(settings.secret, id, now), label: t.confirmButton },
    reason: t.confirmReason,
  };
}

/** To who asked for it and gets it already. */
export function knownMail({ settings }: Pick<Deps, 'settings'>, id: number, locale: Locale): MailText {
  const t = subscriberMailMessages(locale);
  return {
    subject: t.knownSubject,
    greet: '',
    parts: [paragraph(t.knownText)],
    action: { href: choicesHref(settings.secret, id), label: t.knownButton },
    reason: t.confirmReason,
  };
}
