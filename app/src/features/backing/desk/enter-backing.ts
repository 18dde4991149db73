import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { type Contributor, takesPaper, whoseIs } from '../../desk/index.ts';
import type { Channel } from '../../steps/index.ts';
import { type Gave, type GiveBackingError, type GiveInput, keepBacking } from '../giving/give-backing.ts';

export type EnterError = GiveBackingError | { kind: 'not-allowed' } | { kind: 'contact-not-found' };
export type EnterInput = GiveInput & { channel: Channel; contributor: Contributor };

/** The desk enters what somebody said on paper, by phone or at a meeting; it counts as what is sent from the site. */
export function enterBacking(
  deps: Deps,
  actor: Actor,
  { channel, contributor, ...input }: EnterInput,
): Promise<Result<Gave, EnterError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Gave, EnterError>> => {
    if (!takesPaper(actor, input.projectId)) return fail({ kind: 'not-allowed' });
    const whose = await whoseIs(tx, actor, contributor, input.projectId, deps.now());
    if (!whose) return fail({ kind: 'contact-not-found' });
    const reachable = whose.contactId !== null && (await canBeReached(tx, whose.contactId));
    return keepBacking(deps, tx, actor, input, { who: whose.participant, channel, reachable });
  });
}

/** By mail or letter: what the team writes cannot be told by phone. */
async function canBeReached(tx: Tx, contactId: number): Promise<boolean> {
  const way = tx.selectFrom('contactWay').select('way').where('contactId', '=', contactId);
  return (await way.where('way', 'in', ['email', 'letter']).executeTakeFirst()) !== undefined;
}
