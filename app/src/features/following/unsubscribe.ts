import { record } from '../../platform/audit/record.ts';
import type { Db } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { type NamedFollow, namedFollows } from './my-follows.ts';
import type { Unsubscribe } from './unsubscribe-token.ts';

/** What ends with this link: for a project also the theme and area by which its mail comes. */
export async function whatStops(db: Db, { personId, scope }: Unsubscribe): Promise<NamedFollow[]> {
  const own = namedFollows(db, personId);
  if (scope === 'd') return own.where('follow.frequency', '=', 'daily').execute();
  return own
    .where('follow.id', 'in', (eb) =>
      eb
        .selectFrom('followTarget')
        .select('followId')
        .where('personId', '=', personId)
        .where('projectId', '=', Number(scope.slice(1)))
        .$narrowType<{ followId: number }>(),
    )
    .execute();
}

/** Ends it without signing in: who holds the link got the mail. Doing it twice is no mistake. */
export async function unsubscribe(deps: Deps, what: Unsubscribe): Promise<void> {
  await deps.db.transaction().execute(async (tx) => {
    const ends = await whatStops(tx, what);
    if (ends.length === 0) return;
    await tx
      .deleteFrom('follow')
      .where(
        'id',
        'in',
        ends.map(({ id }) => id),
      )
      .execute();
    const detail = { scope: what.scope, follows: ends.length };
    await record(tx, {
      actor: 'system',
      at: deps.now(),
      act: 'follow.unsubscribed',
      subject: `person:${what.personId}`,
      detail,
    });
  });
}
