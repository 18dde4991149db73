import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { readWrittenCode, writtenCode } from '../../../platform/identity/written-code.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { moveTo } from './link-contact.ts';

/** A code is valid for ninety days. Ten tries an hour an account, thirty a client, so that nobody guesses one. */
const claimCodeLimits = {
  days: 90,
  perPerson: { times: 10, seconds: 3600 },
  perClient: { times: 30, seconds: 3600 },
} as const;
const day = 86_400_000;

export type ClaimCode = { code: string; until: Date };
export type RedeemClaimCodeError =
  | { kind: 'not-signed-in' }
  | { kind: 'too-many-tries' }
  | { kind: 'wrong-code' }
  | { kind: 'code-expired' }
  | { kind: 'code-used' };

/** A new code for each contact, to be printed in a letter; in one statement however many there are. */
export async function makeClaimCodes(
  tx: Tx,
  { now, settings }: Deps,
  contactIds: readonly number[],
): Promise<Map<number, ClaimCode>> {
  const madeAt = now();
  const expiresAt = new Date(madeAt.getTime() + claimCodeLimits.days * day);
  const codes = new Map(contactIds.map((contactId) => [contactId, { code: writtenCode(), until: expiresAt }]));
  // PostgreSQL takes at most 65,535 parameters in a statement.
  const rows = [...codes].map(([contactId, { code }]) => ({
    contactId,
    codeHash: hashOf(settings.secret, code),
    madeAt,
    expiresAt,
  }));
  for (let from = 0; from < rows.length; from += 1000) {
    await tx
      .insertInto('claimCode')
      .values(rows.slice(from, from + 1000))
      .execute();
  }
  return codes;
}

/** Puts what the desk entered for the reader of the letter with this account. The letter is the proof; it works once. */
export async function redeemClaimCode(
  deps: Deps,
  actor: Actor,
  { typed, client }: { typed: string; client: string },
): Promise<Result<null, RedeemClaimCodeError>> {
  if (actor.kind !== 'person') return fail({ kind: 'not-signed-in' });
  const { db, now, settings } = deps;
  const at = now();
  const keyOf = (who: string) => keyedHash(settings.secret, 'claim-code-tries', who);
  const withinBoth = [
    await withinLimit(db, keyOf(actor.personId), claimCodeLimits.perPerson, at),
    await withinLimit(db, keyOf(client), claimCodeLimits.perClient, at),
  ].every(Boolean);
  if (!withinBoth) return fail({ kind: 'too-many-tries' });
  return db.transaction().execute(async (tx) => {
    const found = await tx
      .selectFrom('claimCode')
      .innerJoin('contact', 'contact.id', 'claimCode.contactId')
      .select(['claimCode.id', 'contactId', 'expiresAt', 'redeemedAt', 'contact.personId'])
      .where('codeHash', '=', hashOf(settings.secret, typed))
      .forUpdate()
      .executeTakeFirst();
    if (!found) return fail({ kind: 'wrong-code' });
    // Somebody linked at the desk, or by an earlier letter, belongs to that account.
    if (found.redeemedAt !== null || found.personId !== null) return fail({ kind: 'code-used' });
    if (at >= found.expiresAt) return fail({ kind: 'code-expired' });
    await tx.updateTable('claimCode').set({ redeemedAt: at }).where('id', '=', found.id).execute();
    await moveTo(tx, found.contactId, actor.personId);
    await record(tx, {
      actor,
      at,
      act: 'contact.claimed',
      subject: `contact:${found.contactId}`,
      detail: { by: 'letter' },
    });
    return ok(null);
  });
}

function hashOf(secret: string, code: string): string {
  return keyedHash(secret, 'claim-code', readWrittenCode(code));
}
