import { APIError } from 'better-auth/api';
import { sql } from 'kysely';
import type { Db } from '../db/db.ts';
import type { Deps } from '../deps.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Auth } from './auth.ts';
import { keyedHash } from './keys.ts';

/** After this many wrong codes in a row the second step is closed for a while; three wrong guesses a minute at most. */
const secondFactorLimit = { failures: 10, minutes: 15 } as const;

export type SecondFactorError = { kind: 'wrong-code' } | { kind: 'locked' } | { kind: 'not-set-up' };

/** Starts setting up an app with codes: a new secret, not in force until a first code is typed. */
export async function beginSecondFactor(auth: Auth, headers: Headers): Promise<void> {
  await auth.api.enableTwoFactor({ headers, body: { method: 'totp' } });
}

/** Whether a secret was made that is not in force yet. */
export async function secondFactorStarted(db: Db, personId: string): Promise<boolean> {
  const row = await db.selectFrom('twoFactor').select('verified').where('personId', '=', personId).executeTakeFirst();
  return row?.verified === false;
}

/** The secret to be put into the app, as address for a QR code and in groups of four to type over. */
export async function secondFactorSecret(auth: Auth, headers: Headers): Promise<{ uri: string; typed: string }> {
  const { totpURI } = await auth.api.getTOTPURI({ headers, body: {} });
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  return { uri: totpURI, typed: secret.match(/.{1,4}/g)?.join(' ') ?? secret };
}

/** The recovery codes that are left; each works once, in place of a code from the app. */
export async function recoveryCodes(auth: Auth, personId: string): Promise<readonly string[]> {
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: personId } });
  return backupCodes;
}

/**
 * Checks a code from the app, or a recovery code, for a person who is signed in. better-auth counts wrong codes only
 * before sign-in, so the counting and the refusal of a code used before are ours. A try is counted before it is
 * judged: many at once gain nothing.
 */
export async function proveSecondFactor(
  deps: Deps,
  auth: Auth,
  personId: string,
  input: { code: string; headers: Headers },
): Promise<Result<null, SecondFactorError>> {
  const code = input.code.replace(/\s/g, '');
  const row = await countTry(deps, personId);
  if (row !== 'counted') return fail({ kind: row });
  const hash = keyedHash(deps.settings.secret, 'second-factor', `${personId}|${code}`);
  const check = /^\d{6}$/.test(code) ? auth.api.verifyTOTP : auth.api.verifyBackupCode;
  try {
    await check({ headers: input.headers, body: { code } });
  } catch (error) {
    if (error instanceof APIError) return fail({ kind: 'wrong-code' });
    throw error;
  }
  if (!(await claimCode(deps, personId, hash))) return fail({ kind: 'wrong-code' });
  await deps.db
    .updateTable('twoFactor')
    .set({ failedVerificationCount: 0, lockedUntil: null })
    .where('personId', '=', personId)
    .execute();
  // A first code makes better-auth start a session of its own.
  await deps.db.deleteFrom('session').where('personId', '=', personId).where('endsAt', 'is', null).execute();
  return ok(null);
}

async function countTry({ db, now }: Deps, personId: string): Promise<'counted' | 'locked' | 'not-set-up'> {
  const until = new Date(now().getTime() + secondFactorLimit.minutes * 60_000);
  const { numUpdatedRows } = await db
    .updateTable('twoFactor')
    .set({
      failedVerificationCount: sql`(failed_verification_count + 1) % ${secondFactorLimit.failures}`,
      lockedUntil: sql`case when failed_verification_count + 1 >= ${secondFactorLimit.failures} then ${until}::timestamptz end`,
    })
    .where('personId', '=', personId)
    .where((eb) => eb.or([eb('lockedUntil', 'is', null), eb('lockedUntil', '<=', now())]))
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return 'counted';
  const row = await db.selectFrom('twoFactor').select('id').where('personId', '=', personId).executeTakeFirst();
  return row ? 'locked' : 'not-set-up';
}

/** Notes the code as the last one accepted; false when it was that already (read over the shoulder, sent twice). */
async function claimCode({ db }: Deps, personId: string, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('twoFactor')
    .set({ lastCode: hash })
    .where('personId', '=', personId)
    .where('lastCode', 'is distinct from', hash)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
