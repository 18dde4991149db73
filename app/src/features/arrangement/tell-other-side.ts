import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { paragraph } from '../../platform/mail/mail-text.ts';
import { queueMails } from '../../platform/mail/queue-mails.ts';
import { renderMail } from '../../platform/mail/render-mail.ts';
import type { LockedInitiative } from '../initiatives/index.ts';
import type { Side } from './arrangement.ts';
import { arrangementHref } from './arrangement-href.ts';
import { mailMessages } from './mail-messages.ts';

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
  const readers = to === 'initiative' ? await initiators(tx, id) : await officers(tx, id);
  const mails = readers.flatMap(({ personId, name, email, locale }) => {
    if (email === null) return [];
    const language = locale === 'en' ? 'en' : 'nl';
    const t = mailMessages(language);
    const text = {
      subject: t.subject[news](title),
      greet: name,
      parts: [paragraph(t.text[news][side])],
      action: { href: arrangementHref(slug, to), label: t.action },
      reason: t.reason,
    };
    const dedupeKey = `arrangement:${id}:${version}:${news}:${personId}`;
    return [{ dedupeKey, to: email, mail: renderMail(text, deps.settings, language) }];
  });
  await queueMails(tx, mails, deps.now());
}

function initiators(tx: Tx, projectId: number) {
  return tx
    .selectFrom('initiativeMember as member')
    .innerJoin('person', 'person.id', 'member.personId')
    .select(['person.id as personId', 'name', 'email', 'locale'])
    .where('projectId', '=', projectId)
    .where('role', '=', 'initiator')
    .execute();
}

/** The officers who saved or signed a version; whoever left the town has no role any more and hears nothing. */
function officers(tx: Tx, projectId: number) {
  return tx
    .selectFrom('person')
    .select(['id as personId', 'name', 'email', 'locale'])
    .where((eb) => {
      const versions = eb.selectFrom('arrangementVersion').where('projectId', '=', projectId);
      const signed = eb
        .selectFrom('arrangementSignature')
        .innerJoin('arrangementVersion', 'arrangementVersion.id', 'versionId')
        .where('projectId', '=', projectId);
      return eb.and([
        eb.or([
          eb('id', 'in', versions.where('savedSide', '=', 'town').select('savedBy')),
          eb('id', 'in', signed.where('side', '=', 'town').select('signedBy')),
        ]),
        eb(
          'id',
          'in',
          eb.selectFrom('roleGrant').select('personId').where('role', 'in', ['process_manager', 'administrator']),
        ),
      ]);
    })
    .execute();
}
