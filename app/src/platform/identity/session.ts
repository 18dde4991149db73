import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, generateSignedCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { record } from '../audit/record.ts';
import type { Deps } from '../deps.ts';
import { deriveKey } from './keys.ts';

const day = 24 * 3600;
// better-auth looks at this column by the machine's clock; what counts is ends_at, by deps.now().
const farAway = new Date('9999-12-31T00:00:00Z');

/** How long a session lasts, in seconds: residents are not bothered, staff sign in every working day. */
export const sessionSeconds = { resident: 30 * day, staff: day / 2 } as const;

/** The name of the session cookie; browsers refuse `__Secure-` cookies over plain http. */
function sessionCookieName(baseUrl: string): string {
  return baseUrl.startsWith('https://') ? '__Secure-sessie' : 'sessie';
}

/** The key that signs session cookies; better-auth signs with the same. */
export function sessionKey(deps: Pick<Deps, 'settings'>): string {
  return deriveKey(deps.settings.secret, 'sessions');
}

/** The token in the request's session cookie, or null when there is none or its signature is not ours. */
export async function sessionToken(c: Context, deps: Pick<Deps, 'settings'>): Promise<string | null> {
  const name = sessionCookieName(deps.settings.baseUrl);
  return (await getSignedCookie(c, sessionKey(deps), name)) || null;
}

/** How somebody proved to be who they are; a passkey and the second step make a session strong. */
export type SignInMethod = 'email' | 'passkey' | 'second-factor' | 'oidc' | 'demo' | 'test';

/** Makes a session: the only place that does, so that its length and its audit line are never forgotten. */
export async function makeSession(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  personId: string,
  how: { method: SignInMethod; strong: boolean; userAgent?: string | undefined },
): Promise<{ token: string; seconds: number }> {
  const token = randomBytes(32).toString('base64url');
  const at = now();
  return db.transaction().execute(async (tx) => {
    const grants = tx.selectFrom('roleGrant').select('id').where('personId', '=', personId);
    const grant = await grants.where('role', '<>', 'initiator').executeTakeFirst();
    const seconds = grant ? sessionSeconds.staff : sessionSeconds.resident;
    await tx
      .insertInto('session')
      .values({
        token,
        personId,
        expiresAt: farAway,
        endsAt: new Date(at.getTime() + seconds * 1000),
        secondFactorAt: how.strong ? at : null,
        userAgent: how.userAgent?.slice(0, 300) ?? '',
        createdAt: at,
        updatedAt: at,
      })
      .execute();
    const detail = { method: how.method, strong: how.strong };
    await record(tx, { actor: 'system', at, act: 'session.started', subject: `person:${personId}`, detail });
    return { token, seconds };
  });
}

/** Signs somebody in: ends the session that this browser had, if any, and starts a fresh one (no session fixation). */
export async function signIn(
  c: Context,
  deps: Deps,
  personId: string,
  how: { method: SignInMethod; strong: boolean },
): Promise<void> {
  const old = await sessionToken(c, deps);
  const { token, seconds } = await makeSession(deps, personId, { ...how, userAgent: c.req.header('user-agent') });
  if (old) await deps.db.deleteFrom('session').where('token', '=', old).execute();
  const name = sessionCookieName(deps.settings.baseUrl);
  await setSignedCookie(c, name, token, sessionKey(deps), { ...cookieAttributes(deps), maxAge: seconds });
}

/** Ends the session of this browser in the database and takes its cookie away. */
export async function endOwnSession(c: Context, deps: Deps): Promise<void> {
  const token = await sessionToken(c, deps);
  if (token) {
    await deps.db.transaction().execute(async (tx) => {
      const [ended] = await tx.deleteFrom('session').where('token', '=', token).returning('personId').execute();
      if (!ended) return;
      const { personId } = ended;
      const actor = { kind: 'person', personId } as const;
      await record(tx, { actor, at: deps.now(), act: 'session.ended', subject: `person:${personId}` });
    });
  }
  deleteCookie(c, sessionCookieName(deps.settings.baseUrl), cookieAttributes(deps));
}

/** The `Cookie` header of a session, for whoever is not a browser (tests). */
export async function sessionCookieHeader(deps: Pick<Deps, 'settings'>, token: string): Promise<string> {
  const cookie = await generateSignedCookie(sessionCookieName(deps.settings.baseUrl), token, sessionKey(deps), {});
  return cookie.split(';')[0] ?? '';
}

/** The attributes of every cookie that we set. */
export function cookieAttributes({ settings }: Pick<Deps, 'settings'>) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: settings.baseUrl.startsWith('https://') } as const;
}
