import type { Context } from 'hono';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { z } from 'zod';
import type { Deps } from '../deps.ts';
import { deriveKey } from './keys.ts';
import { cookieAttributes } from './session.ts';

/** Keeps what the next request of a sign-in needs, signed, in the browser and out of addresses; for ten minutes. */
export async function keepForTrip(c: Context, deps: Deps, name: string, value: unknown): Promise<void> {
  const text = Buffer.from(JSON.stringify(value)).toString('base64url');
  await setSignedCookie(c, name, text, key(deps, name), { ...cookieAttributes(deps), maxAge: 600 });
}

/** What was kept, or null when it is not there, not ours or not of the right shape. */
export async function readTrip<Value>(
  c: Context,
  deps: Deps,
  name: string,
  schema: z.ZodType<Value>,
): Promise<Value | null> {
  const text = await getSignedCookie(c, key(deps, name), name);
  if (!text) return null;
  const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  return parsed.success ? parsed.data : null;
}

/** Forgets it. */
export function endTrip(c: Context, deps: Deps, name: string): void {
  deleteCookie(c, name, cookieAttributes(deps));
}

function key({ settings }: Deps, name: string): string {
  return deriveKey(settings.secret, `trip ${name}`);
}
