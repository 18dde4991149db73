import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { State } from '../../schemes/index.ts';

export type SupportError =
  | { kind: 'application-not-found' }
  | { kind: 'sign-in-first' }
  | { kind: 'not-your-own' }
  | { kind: 'no-longer-gathering'; state: State };

/** Says that somebody wants a challenge too, or takes that back; saying it twice is saying it once. */
export function supportChallenge(
  deps: Deps,
  actor: Actor,
  { id, support }: { id: number; support: boolean },
): Promise<Result<null, SupportError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'sign-in-first' });
    const found = await tx
      .selectFrom('application')
      .innerJoin('challenge', 'challenge.applicationId', 'application.id')
      .select(['application.state', 'application.applicantId'])
      .where('application.id', '=', id)
      .forUpdate('application')
      .executeTakeFirst();
    if (!found || found.state === 'draft') return fail({ kind: 'application-not-found' });
    if (found.applicantId === actor.personId) return fail({ kind: 'not-your-own' });
    if (found.state !== 'admitted') return fail({ kind: 'no-longer-gathering', state: found.state });
    const at = deps.now();
    if (support) {
      const home = await tx.selectFrom('person').select('areaId').where('id', '=', actor.personId).executeTakeFirst();
      await tx
        .insertInto('challengeSupport')
        .values({ applicationId: id, personId: actor.personId, areaId: home?.areaId ?? null, givenAt: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    } else {
      await tx
        .deleteFrom('challengeSupport')
        .where('applicationId', '=', id)
        .where('personId', '=', actor.personId)
        .execute();
    }
    const act = support ? 'challenge.supported' : 'challenge.support-withdrawn';
    await record(tx, { actor, at, act, subject: `application:${id}` });
    return ok(null);
  });
}

/** How many support a challenge; only the number, whoever they are. */
export async function countSupport(db: Db | Tx, id: number): Promise<number> {
  const { count } = await db
    .selectFrom('challengeSupport')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('applicationId', '=', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}
