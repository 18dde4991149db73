import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { deriveKey, keyedHash } from '../../../platform/identity/keys.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { hashOfCode } from './ballot-code.ts';

const name = 'stemcode';
// Who reads all projects first needs more than minutes; who takes longer types the code again.
const seconds = 2 * 3600;
/** Thirty wrong tries an hour a client: enough for a household that misreads, too few to guess one of 28⁸. */
const tries = { times: 30, seconds: 3600 } as const;

/** A right to vote and the step that it is for. */
export type HeldCode = { codeId: number; stepId: number };
export type CodeError = { kind: 'too-many-tries' } | { kind: 'wrong-code' };

/**
 * The right to vote (in this step, if one is given) of a code that somebody typed. Only wrong tries count, since a whole
 * care home can vote from one address; after too many of them a right code is refused as well. `client` is that address
 * and is kept as a hash.
 */
export async function tryCode(
  deps: Deps,
  { typed, client, stepId }: { typed: string; client: string; stepId?: number },
): Promise<Result<HeldCode, CodeError>> {
  const key = keyedHash(deps.settings.secret, 'ballot-code-tries', client);
  const at = deps.now();
  if (!(await withinLimit(deps.db, key, tries, at))) return fail({ kind: 'too-many-tries' });
  const held = await findCode(deps, typed, 'web');
  if (!held || held.stepId !== (stepId ?? held.stepId)) return fail({ kind: 'wrong-code' });
  await deps.db.deleteFrom('attempt').where('key', '=', key).where('at', '=', at).execute();
  return ok(held);
}

/** The right to vote of a code, or undefined where there is none. Codes of ballots from the desk are for paper alone. */
export async function findCode(
  { db, settings }: Pick<Deps, 'settings'> & { db: Db | Tx },
  code: string,
  way: 'web' | 'paper',
): Promise<HeldCode | undefined> {
  const row = await db
    .selectFrom('ballotCode')
    .select(['id', 'stepId'])
    .where('codeHash', '=', hashOfCode(settings.secret, code))
    .where('replacedAt', 'is', null)
    .$if(way === 'web', (codes) => codes.where('voterKey', 'is', null))
    .executeTakeFirst();
  return row && { codeId: row.id, stepId: row.stepId };
}

/** Keeps a code that was found right in this browser, signed, so that it need not stand in an address. */
export async function keepCode(c: AppContext, deps: Deps, code: string): Promise<void> {
  await setSignedCookie(c, name, code, keyOf(deps), { ...attributes(deps), maxAge: seconds });
}

/** The right to vote of the code that was kept, or null. */
export async function keptCode(c: AppContext, deps: Deps): Promise<HeldCode | null> {
  const code = await getSignedCookie(c, keyOf(deps), name);
  return code ? ((await findCode(deps, code, 'web')) ?? null) : null;
}

/** Forgets it: the next who uses this computer sees nothing. */
export function forgetCode(c: AppContext, deps: Deps): void {
  deleteCookie(c, name, attributes(deps));
}

function keyOf({ settings }: Deps): string {
  return deriveKey(settings.secret, 'ballot-code-cookie');
}

function attributes({ settings }: Deps) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: settings.baseUrl.startsWith('https://') } as const;
}
