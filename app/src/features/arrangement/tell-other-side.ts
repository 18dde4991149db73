import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { paragraph } from '../../platform/mail/mail-text.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import type { LockedInitiative } from '../initiatives/index.ts';
import type { Side } from './arrangement.ts';
import { arrangementHref } from './arrangement-href.ts';
import { mailMessages } from './mail-messages.ts';
import { readersOf } from './readers.ts';

/** What one side did, that the other should know. */
export type News = { side: Side; version: number; news: 'proposed' | 'changed' | 'signed' | 'agreed' };

/** Tells the other side by mail: all initiators, or the officers who worked on this arrangement. */
export async function tellOtherSide(
  tx: Tx,
  deps: Pick<Deps, 'now' | 'settings'>,
  { id, slug, title }: LockedInitiative,
  { side, version, news }: News,
): Promise<void> {
  const to: Side = side === 'town' ? 'initiative' : 'town';
  const mails = (await readersOf(tx, id, to)).map(({ personId, name, email, language }) => {
    const t = mailMessages(language);
    const text = {
      subject: t.subject[news](title),
      greet: name,
      parts: [paragraph(t.text[news][side])],
      action: { href: arrangementHref(slug, to), label: t.action },
      reason: t.reason,
    };
    const dedupeKey = `arrangement:${id}:${version}:${news}:${personId}`;
    return { dedupeKey, to: email, mail: renderMail(text, deps.settings, language) };
  });
  await queueMails(tx, mails, deps.now());
}
