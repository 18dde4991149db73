import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, generateSignedCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import { sql } from 'kysely';
import type { Deps } from '../deps.ts';
import { deriveKey } from './keys.ts';

const day = 24 * 3600;
/** How long a session lasts, in seconds: residents are not bothered, staff sign in every working day. */
export const sessionSeconds = { resident: 30 * day, staff: day / 2 } as const;

// better-auth checks this column by the machine's clock; ours is ends_at, by deps.now().
const farAway = new Date('9999-12-31T00:00:00Z');

/** The name of the session cookie; browsers refuse `__Secure-` cookies over plain http. */
export function sessionCookieName(baseUrl: string): string {
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

/** Makes a session for a person and answers its token; `strong` when a passkey or second factor was shown. */
export async function makeSession(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  personId: string,
  { strong = false, userAgent = '' }: { strong?: boolean | undefined; userAgent?: string | undefined } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const at = now();
  const secondFactorAt = strong ? at : null;
  await db
    .insertInto('session')
    .values({ token, personId, expiresAt: farAway, secondFactorAt, userAgent, createdAt: at, updatedAt: at })
    .execute();
  await acceptSession({ db, now }, token, { strong });
  return token;
}

/** Gives a session its end by our clock; a session that this was not called for lets nobody in. Answers its seconds. */
export async function acceptSession(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  token: string,
  { strong }: { strong: boolean },
): Promise<number> {
  const at = now();
  const { staff } = await db
    .selectFrom('session')
    .select(sql<boolean>`exists (select from role_grant where role_grant.person_id = session.person_id)`.as('staff'))
    .where('token', '=', token)
    .executeTakeFirstOrThrow();
  const seconds = staff ? sessionSeconds.staff : sessionSeconds.resident;
  await db
    .updateTable('session')
    .set({ endsAt: new Date(at.getTime() + seconds * 1000), createdAt: at, ...(strong && { secondFactorAt: at }) })
    .where('token', '=', token)
    .execute();
  return seconds;
}

/** Puts the session into the browser. HttpOnly and Lax, so that neither scripts nor other sites can use it. */
export async function setSessionCookie(c: Context, deps: Deps, token: string, maxAge: number): Promise<void> {
  const name = sessionCookieName(deps.settings.baseUrl);
  await setSignedCookie(c, name, token, sessionKey(deps), { ...cookieAttributes(deps), maxAge });
}

/** Signs somebody in: ends the session that this browser had, if any, and starts a fresh one (no session fixation). */
export async function signIn(c: Context, deps: Deps, personId: string, strong: boolean): Promise<void> {
  await endOwnSession(c, deps);
  const token = await makeSession(deps, personId, { strong, userAgent: c.req.header('user-agent') });
  const staff = await deps.db.selectFrom('roleGrant').select('id').where('personId', '=', personId).executeTakeFirst();
  await setSessionCookie(c, deps, token, staff ? sessionSeconds.staff : sessionSeconds.resident);
}

/** Ends the session of this browser in the database and takes its cookie away. */
export async function endOwnSession(c: Context, deps: Deps): Promise<void> {
  const token = await sessionToken(c, deps);
  if (token) await deps.db.deleteFrom('session').where('token', '=', token).execute();
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
