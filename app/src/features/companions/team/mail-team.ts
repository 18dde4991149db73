import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { MailText } from '../../../platform/mail/mail-text.ts';
import { queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';

/** Mails every initiator of an initiative, in the language of each; `event` makes a second mail of the same thing harmless. */
export async function mailTeam(
  tx: Tx,
  { settings }: Pick<Deps, 'settings'>,
  projectId: number,
  event: string,
  textIn: (locale: Locale) => Omit<MailText, 'greet'>,
  now: Date,
): Promise<void> {
  const initiators = await tx
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.id', 'roleGrant.personId')
    .select(['person.id', 'person.name', 'person.email', 'person.locale'])
    .where('role', '=', 'initiator')
    .where('projectId', '=', projectId)
    .execute();
  const mails = initiators.flatMap(({ id, name, email, locale }) => {
    if (email === null) return [];
    const mail = renderMail({ greet: name, ...textIn(locale as Locale) }, settings, locale as Locale);
    return [{ dedupeKey: `${event}:${id}`, to: email, mail }];
  });
  await queueMails(tx, mails, now);
}
