import type { Context } from 'hono';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Deps } from '../deps.ts';
import { deriveKey } from './keys.ts';
import { cookieAttributes } from './session.ts';

const name = 'bezoeker';
const year = 365 * 24 * 3600;

/** The id of a visitor who acted before in this browser, or null. Never sets a cookie. */
export async function knownVisitor(c: Context, { settings }: Pick<Deps, 'settings'>): Promise<string | null> {
  return (await getSignedCookie(c, deriveKey(settings.secret, 'visitors'), name)) || null;
}

/**
 * The id of this visitor, given now if there was none: call it at the first act only, so that readers get no cookie.
 * `fresh` is the new id where it must be the same for a form that is sent twice; nobody may be able to choose it.
 */
export async function visitorCookie(
  c: Context,
  deps: Pick<Deps, 'settings'>,
  fresh: string = crypto.randomUUID(),
): Promise<string> {
  const known = await knownVisitor(c, deps);
  if (known) return known;
  const key = deriveKey(deps.settings.secret, 'visitors');
  await setSignedCookie(c, name, fresh, key, { ...cookieAttributes(deps), maxAge: year });
  return fresh;
}
