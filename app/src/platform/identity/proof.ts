import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import type { Deps } from '../deps.ts';
import { fail, ok, type Result } from '../result.ts';

export type ResidentProofError = { kind: 'belongs-to-another-account' };

/**
 * Keeps that somebody logged in at the town's provider. Who is signed in gets the proof; else it is the login of the
 * person with this pseudonym, or of a new one without name and address.
 */
export async function recordResidentProof(
  { db, now }: Deps,
  actor: Actor,
  { issuer, pseudonym }: { issuer: string; pseudonym: string },
): Promise<Result<{ personId: string; isNew: boolean }, ResidentProofError>> {
  const signedIn = actor.kind === 'person' ? actor.personId : null;
  return db.transaction().execute(async (tx) => {
    // Two tabs that come back at once must not make two people.
    await sql`select pg_advisory_xact_lock(hashtextextended(${pseudonym}, 0))`.execute(tx);
    const known = await tx
      .selectFrom('proof')
      .select(['id', 'personId'])
      .where('issuer', '=', issuer)
      .where('pseudonym', '=', pseudonym)
      .executeTakeFirst();
    if (known && signedIn && known.personId !== signedIn) return fail({ kind: 'belongs-to-another-account' });
    const achievedAt = now();
    if (known) {
      await tx.updateTable('proof').set({ achievedAt }).where('id', '=', known.id).execute();
      return ok({ personId: known.personId, isNew: false });
    }
    const personId = signedIn ?? crypto.randomUUID();
    if (!signedIn) await tx.insertInto('person').values({ id: personId, name: '', createdAt: achievedAt }).execute();
    await tx
      .insertInto('proof')
      .values({ personId, method: 'oidc', level: 'resident', issuer, pseudonym, achievedAt })
      .execute();
    const subject = `person:${personId}`;
    await record(tx, { actor, at: achievedAt, act: 'proof.achieved', subject, detail: { method: 'oidc' } });
    return ok({ personId, isNew: !signedIn });
  });
}
