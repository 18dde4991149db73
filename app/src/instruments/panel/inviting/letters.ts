import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { codeOf } from '../answering/invitation-code.ts';
import { mailFailed } from './invite-state.ts';

/** A letter to somebody who did not answer yet; once it was sent, the next print of it is a reminder. */
export type InvitationLetter = {
  id: number;
  name: string;
  /** Street and number, then postcode and place. */
  address: string;
  code: string;
  kind: 'first' | 'reminder';
};

/** The letters of a round in the order of the draw; the codes are worked out here and stand nowhere else. */
export async function lettersOf(
  db: Db | Tx,
  { settings }: Pick<Deps, 'settings'>,
  { stepId, wave, offset = 0, limit }: { stepId: number; wave: number; offset?: number; limit: number },
): Promise<InvitationLetter[]> {
  const rows = await db
    .selectFrom('panelInvitation')
    .innerJoin('panelIdentity', 'panelIdentity.invitationId', 'panelInvitation.id')
    .select(['panelInvitation.id', 'name', 'address', 'sentAt', mailFailed.as('failed')])
    .where('stepId', '=', stepId)
    .where('wave', '=', wave)
    .where('answer', 'is', null)
    .where((eb) =>
      eb.or([
        eb('email', 'is', null),
        eb.and([eb('channel', '=', 'letter'), eb('sentAt', 'is not', null)]),
        mailFailed,
      ]),
    )
    .orderBy('panelInvitation.id')
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map(({ id, name, address, sentAt, failed }) => ({
    id,
    name,
    address,
    code: codeOf(settings.secret, id),
    // Who never got the mail is written to for the first time.
    kind: sentAt && !failed ? 'reminder' : 'first',
  }));
}
