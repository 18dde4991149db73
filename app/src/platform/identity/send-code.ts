import type { Deps } from '../deps.ts';
import { queueMail } from '../mail/queue-mails.ts';
import { renderMail } from '../mail/render-mail.ts';
import { mailMessages } from './messages.ts';

/** Puts the mail with a sign-in code in the outbox. Both languages stand in it: who signs in is not known yet. */
export async function sendCode({ db, now, settings }: Deps, email: string, code: string): Promise<void> {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const [nl, en] = [mailMessages('nl'), mailMessages('en')];
  const said = (text: typeof nl, lang: 'nl' | 'en') =>
    text
      .body(spaced, settings.town.name)
      .split('\n\n')
      .map((line) => ({ kind: 'paragraph', text: line, lang }) as const);
  const mail = { subject: nl.subject(spaced), parts: [...said(nl, 'nl'), ...said(en, 'en')], reason: nl.reason };
  const dedupeKey = `sign-in-code:${crypto.randomUUID()}`;
  await queueMail(db, { dedupeKey, to: email, mail: renderMail(mail, settings, 'nl') }, now());
}
