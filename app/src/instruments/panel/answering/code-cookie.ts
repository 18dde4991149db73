import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { deriveKey } from '../../../platform/identity/keys.ts';

const name = 'loting';
// Somebody who looks for glasses halfway needs more than minutes; who takes longer types the code again.
const seconds = 3600;

/** Keeps a code that was found right in this browser, signed, so that it need not stand in an address. */
export async function keepCode(c: AppContext, deps: Deps, code: string): Promise<void> {
  await setSignedCookie(c, name, code, keyOf(deps), { ...attributes(deps), maxAge: seconds });
}

/** The code that was kept, or null. */
export async function keptCode(c: AppContext, deps: Deps): Promise<string | null> {
  return (await getSignedCookie(c, keyOf(deps), name)) || null;
}

/** Forgets it: the next who uses this computer sees nothing. */
export function forgetCode(c: AppContext, deps: Deps): void {
  deleteCookie(c, name, attributes(deps));
}

function keyOf({ settings }: Deps): string {
  return deriveKey(settings.secret, 'panel-code-cookie');
}

function attributes({ settings }: Deps) {
  return { path: '/loting', httpOnly: true, sameSite: 'Lax', secure: settings.baseUrl.startsWith('https://') } as const;
}
