import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Deps } from '../deps.ts';

type Person = Extract<Actor, { kind: 'person' }>;
/** A place where somebody is signed in. */
export type OpenSession = { id: string; userAgent: string; startedAt: Date; current: boolean };

/** Where a person is signed in, this browser first. */
export async function openSessions({ db, now }: Deps, personId: string, token: string): Promise<OpenSession[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'userAgent', 'createdAt', 'token'])
    .where('personId', '=', personId)
    .where('endsAt', '>', now())
    .orderBy('createdAt', 'desc')
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      userAgent: row.userAgent ?? '',
      startedAt: row.createdAt,
      current: row.token === token,
    }))
    .sort((a, b) => Number(b.current) - Number(a.current));
}

/** Signs a person out everywhere but here. */
export async function endOtherSessions({ db, now }: Deps, actor: Person, token: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('session').where('personId', '=', actor.personId).where('token', '<>', token).execute();
    await record(tx, { actor, at: now(), act: 'sessions.ended', subject: `person:${actor.personId}` });
  });
}
