import { APIError } from 'better-auth/api';
import type { Deps } from '../deps.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Limit, withinLimit } from './attempts.ts';
import type { Auth } from './auth.ts';
import { keyedHash } from './keys.ts';

const hour = 3600;
/** Codes that one address gets, that one client asks for, and tries at codes from one client, per hour. */
const codeLimits = {
  perAddress: { times: 5, seconds: hour },
  perClient: { times: 30, seconds: hour },
  triesPerClient: { times: 60, seconds: hour },
} satisfies Record<string, Limit>;

export type RequestCodeError = { kind: 'too-many-codes' };
export type RedeemCodeError = { kind: 'wrong-code' } | { kind: 'code-expired' } | { kind: 'too-many-tries' };

/**
 * Sends a code to an address. Known and unknown addresses get the same answer and the same mail, since an account
 * begins with the first code; nobody learns who has one.
 */
export async function requestEmailCode(
  deps: Deps,
  auth: Auth,
  { email, client }: { email: string; client: string },
): Promise<Result<null, RequestCodeError>> {
  const { perAddress, perClient } = codeLimits;
  if (!(await within(deps, 'code-client', client, perClient))) return fail({ kind: 'too-many-codes' });
  if (!(await within(deps, 'code-address', email, perAddress))) return fail({ kind: 'too-many-codes' });
  // Only the newest code counts; better-auth would fall back on the one before.
  const { internalAdapter } = await auth.$context;
  await internalAdapter.deleteVerificationByIdentifier(`sign-in-otp-${email}`);
  await auth.api.sendVerificationOTP({ body: { email, type: 'sign-in' } });
  return ok(null);
}

/** Checks a code and answers whose it is; the first code of an address makes the person. A code works once. */
export async function redeemEmailCode(
  deps: Deps,
  auth: Auth,
  { email, code, client }: { email: string; code: string; client: string },
): Promise<Result<{ personId: string; isNew: boolean }, RedeemCodeError>> {
  if (!(await within(deps, 'try-client', client, codeLimits.triesPerClient))) return fail({ kind: 'too-many-tries' });
  const before = await deps.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst();
  try {
    const { token, user } = await auth.api.signInEmailOTP({ body: { email, otp: code } });
    await deps.db.deleteFrom('session').where('token', '=', token).execute();
    return ok({ personId: user.id, isNew: !before });
  } catch (error) {
    return fail(refusal(error));
  }
}

function refusal(error: unknown): RedeemCodeError {
  const code = error instanceof APIError ? error.body?.code : undefined;
  if (code === 'INVALID_OTP') return { kind: 'wrong-code' };
  if (code === 'OTP_EXPIRED') return { kind: 'code-expired' };
  if (code === 'TOO_MANY_ATTEMPTS') return { kind: 'too-many-tries' };
  throw error;
}

function within({ db, now, settings }: Deps, purpose: string, value: string, limit: Limit): Promise<boolean> {
  return withinLimit(db, keyedHash(settings.secret, purpose, value), limit, now());
}
