import type { Deps } from '../deps.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { mailMessages } from './messages.ts';

/** Puts the mail with a sign-in code in the outbox. Both languages stand in it: who signs in is not known yet. */
export async function sendCode({ db, now, settings }: Deps, email: string, code: string): Promise<void> {
  const texts = [mailMessages('nl'), mailMessages('en')] as const;
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const paragraphs = texts.flatMap((text) => text.body(spaced, settings.town.name).split('\n\n'));
  const mail = {
    dedupeKey: `sign-in-code:${crypto.randomUUID()}`,
    to: email,
    subject: texts[0].subject(spaced),
    text: paragraphs.join('\n\n'),
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
  };
  await queueMail(db, mail, now());
}
