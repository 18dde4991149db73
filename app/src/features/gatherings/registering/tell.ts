import type { Selectable } from 'kysely';
import type { Tx } from '../../../platform/db/db.ts';
import type { GatheringRegistration } from '../../../platform/db/schema.ts';
import type { Deps } from '../../../platform/deps.ts';
import { type MailText, paragraph } from '../../../platform/mail/mail-text.ts';
import { type QueuedMail, queueMails } from '../../../platform/mail/queue-mails.ts';
import { renderMail } from '../../../platform/mail/render-mail.ts';
import { gatheringPath } from '../gathering-paths.ts';
import type { LockedGathering } from '../on-gathering.ts';
import { whenText } from '../when-text.ts';
import { gatheringMailMessages } from './mail-messages.ts';
import { registrationPath } from './registration-token.ts';

/** What can be told to somebody who registered. */
export type News = 'registered' | 'waiting' | 'seat' | 'moved' | 'cancelled' | 'reminder' | 'rating';
export type Told = Pick<
  LockedGathering,
  'id' | 'title' | 'startsAt' | 'endsAt' | 'place' | 'onlineUrl' | 'cancelledBecause' | 'revision'
>;
type Registration = Selectable<GatheringRegistration>;

/** Queues a mail to each of these; who gave no address hears nothing. The same news never goes twice. */
export async function tell(
  { settings }: Pick<Deps, 'settings'>,
  tx: Tx,
  gathering: Told,
  registrations: readonly Registration[],
  news: News,
  at: Date,
): Promise<void> {
  const mails = registrations
    .filter(({ email }) => email !== '')
    .map((registration): QueuedMail => {
      const { id, email, language, name, state } = registration;
      const t = gatheringMailMessages(language);
      const where = [gathering.place, state === 'registered' ? gathering.onlineUrl : ''].filter(Boolean);
      const facts = [whenText(gathering, language), ...where];
      const mail: MailText = {
        subject: t.subject[news](gathering.title),
        greet: name,
        parts: [
          paragraph(t.text[news](gathering.title)),
          ...(news === 'cancelled' ? [{ kind: 'quote' as const, text: gathering.cancelledBecause }] : []),
          ...(news === 'cancelled' || news === 'rating' ? [] : [{ kind: 'list' as const, items: facts }]),
          ...(news === 'rating' || news === 'cancelled' ? [] : [paragraph(t.cannotCome)]),
        ],
        action:
          news === 'cancelled'
            ? { href: gatheringPath(gathering.id), label: t.see }
            : { href: registrationPath(settings.secret, id), label: t.action[news === 'rating' ? 'rating' : 'own'] },
        reason: t.reason,
      };
      const version = news === 'moved' ? `:${gathering.revision}` : '';
      return {
        dedupeKey: `gathering-${news}:${id}${version}`,
        to: email,
        mail: renderMail(mail, settings, language),
      };
    });
  await queueMails(tx, mails, at);
}

/** Tells everybody who has a seat or waits. */
export async function tellRegistered(
  deps: Pick<Deps, 'settings'>,
  tx: Tx,
  gathering: Told,
  news: 'moved' | 'cancelled',
  at: Date,
): Promise<void> {
  const active = tx.selectFrom('gatheringRegistration').selectAll().where('gatheringId', '=', gathering.id);
  await tell(deps, tx, gathering, await active.where('state', '<>', 'cancelled').execute(), news, at);
}

/** Asks who was there how it was. */
export async function tellOfRating(deps: Pick<Deps, 'settings'>, tx: Tx, gathering: Told, at: Date): Promise<void> {
  const there = await tx
    .selectFrom('gatheringRegistration')
    .selectAll()
    .where('gatheringId', '=', gathering.id)
    .where('state', '=', 'registered')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('gatheringAttendance')
          .select('meetingId')
          .whereRef('gatheringAttendance.registrationId', '=', 'gatheringRegistration.id'),
      ),
    )
    .execute();
  await tell(deps, tx, gathering, there, 'rating', at);
}
