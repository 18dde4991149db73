import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mayCoordinate } from '../companion-role.ts';
import { lockPool } from '../pool/lock-pool.ts';
import { lockRequest } from './lock-request.ts';
import { tellProposed } from './proposal-mails.ts';
import type { Why } from './why.ts';

export type ByHandError =
  | { kind: 'not-allowed' }
  | { kind: 'request-not-found' }
  | { kind: 'request-closed' }
  | { kind: 'not-in-pool' }
  | { kind: 'already-proposed'; name: string };

/** A coordinator chooses somebody, also beyond the hours: they know what the figures do not. */
export function proposeByHand(
  deps: Deps,
  actor: Actor,
  { requestId, personId }: { requestId: number; personId: string },
): Promise<Result<null, ByHandError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || !mayCoordinate(actor)) return fail({ kind: 'not-allowed' });
    await lockPool(tx);
    const request = await lockRequest(tx, requestId);
    if (!request) return fail({ kind: 'request-not-found' });
    if (request.closedAt) return fail({ kind: 'request-closed' });
    if (request.live) return fail({ kind: 'already-proposed', name: request.live.name });
    const inPool = tx
      .selectFrom('companion')
      .innerJoin('roleGrant', 'roleGrant.personId', 'companion.personId')
      .select('companion.personId')
      .where('role', '=', 'companion')
      .where('companion.personId', '=', personId);
    if (!(await inPool.executeTakeFirst())) return fail({ kind: 'not-in-pool' });
    const at = deps.now();
    const why: Why = { kind: 'by-hand' };
    const proposal = { requestId, personId, why: JSON.stringify(why), proposedBy: actor.personId, proposedAt: at };
    await tx.insertInto('companionProposal').values(proposal).execute();
    await tellProposed(tx, deps, [{ requestId, personId }], at);
    await record(tx, {
      ...{ actor, at, act: 'companion.proposed', subject: `companion-request:${requestId}` },
      detail: { person: personId },
    });
    return ok(null);
  });
}
