import { createHash } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { cookieAttributes } from '../../../platform/identity/session.ts';

const name = 'volgorde';

/** The same projects in an order of this visitor's own: no project stands on top for everybody, and a reload keeps it. */
export function inOwnOrder<Item extends { id: number }>(items: readonly Item[], seed: string): Item[] {
  const place = ({ id }: Item) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return items
    .map((item) => ({ item, at: place(item) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ item }) => item);
}

/**
 * What makes the order of this visitor: a number in a cookie that goes when the browser closes. Never the account or the
 * ballot: the same before and after signing in, and nobody can tell from an order who it was shown to.
 */
export function orderSeed(c: AppContext, deps: Pick<Deps, 'settings'>): string {
  const known = getCookie(c, name);
  if (known && /^[0-9a-f-]{36}$/.test(known)) return known;
  const seed = crypto.randomUUID();
  setCookie(c, name, seed, cookieAttributes(deps));
  return seed;
}
