import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { type MailText, paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { type TextAuthor, tellWriter } from '../../moderation/index.ts';
import type { Stance } from '../backing.ts';
import { backingPath } from '../backing-path.ts';
import { mailMessages } from './mail-messages.ts';

type Said = {
  id: number;
  stance: Exclude<Stance, 'support'>;
  words: string;
  text: string;
  /** What the team wrote before, '' for nothing: each change is told once. */
  before: string;
  slug: string;
  title: string;
  at: Date;
};

/** Sends who said it what the team wrote, by mail or letter; nobody's address is in it. */
export function tellBacker(
  deps: Pick<Deps, 'settings'>,
  tx: Tx,
  author: TextAuthor,
  { id, stance, words, text, before, slug, title, at }: Said,
): Promise<void> {
  const t = mailMessages(author.locale)[stance];
  const mail: MailText = {
    subject: t.subject(title),
    greet: author.name,
    parts: [
      paragraph(t.intro(title)),
      ...(words === '' ? [] : [{ kind: 'quote' as const, text: words }]),
      paragraph(t.answer),
      ...paragraphs(text),
    ],
    action: { href: backingPath(slug), label: t.see },
    reason: t.reason,
  };
  const change = keyedHash(deps.settings.secret, 'backing-answer', `${before}\n\n${text}`);
  return tellWriter(deps, tx, author, mail, { dedupeKey: `backing:${id}:${change}`, at });
}
