import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Contributor, receivedMoment, takesPaper, whoseIs } from '../../desk/index.ts';
import type { Channel } from '../../steps/index.ts';
import {
  backInitiative,
  type Gave,
  type GiveBackingError,
  type GiveInput,
  type Giver,
} from '../giving/give-backing.ts';

export type GiverError = { kind: 'contact-not-found' } | { kind: 'received-in-future' };
export type EnterError = GiveBackingError | GiverError | { kind: 'not-allowed' };
/** Whose it is, how it came, and on which day: of a letter that of the postmark. */
export type Received = { channel: Channel; contributor: Contributor; receivedOn: string };
export type EnterInput = GiveInput & Received;

/** The desk enters what somebody said on paper, by phone or at a meeting; it counts as what is sent from the site. */
export function enterBacking(
  deps: Deps,
  actor: Actor,
  { channel, contributor, receivedOn, ...input }: EnterInput,
): Promise<Result<Gave, EnterError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Gave, EnterError>> => {
    if (!takesPaper(actor, input.projectId)) return fail({ kind: 'not-allowed' });
    const giver = await giverOf(tx, actor, { channel, contributor, receivedOn }, input.projectId, deps.now());
    if (!giver.ok) return giver;
    return backInitiative(deps, tx, actor, input, giver.value);
  });
}

/** Who said what the desk received, and when; `projectId`: of a colleague's own project, or null. */
export async function giverOf(
  tx: Tx,
  actor: Actor,
  { channel, contributor, receivedOn }: Received,
  projectId: number | null,
  at: Date,
): Promise<Result<Giver, GiverError>> {
  const received = receivedMoment(receivedOn, { opensAt: null, closesAt: null }, at);
  if (!received.ok) return fail({ kind: 'received-in-future' });
  const whose = await whoseIs(tx, actor, contributor, projectId, at);
  if (!whose) return fail({ kind: 'contact-not-found' });
  const reachable = whose.contactId !== null && (await canBeReached(tx, whose.contactId));
  return ok({ who: whose.participant, channel, reachable, givenAt: received.value });
}

/** By mail or letter: what the team writes cannot be told by phone. */
async function canBeReached(tx: Tx, contactId: number): Promise<boolean> {
  const way = tx.selectFrom('contactWay').select('way').where('contactId', '=', contactId);
  return (await way.where('way', 'in', ['email', 'letter']).executeTakeFirst()) !== undefined;
}
