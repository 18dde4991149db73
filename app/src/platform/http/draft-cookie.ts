import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Deps } from '../deps.ts';
import type { AppContext } from './env.ts';

/** Which unfinished form of this browser: each kind waits beside the other. */
export type DraftCookie = 'concept' | 'initiatief' | 'initiatief-wijzigen';
const day = 24 * 3600;

/** The key of this browser's draft, or null. */
export async function draftKeyOf(c: AppContext, deps: Deps, name: DraftCookie): Promise<string | null> {
  return (await getSignedCookie(c, deps.settings.secret, name)) || null;
}

/** Remembers the draft's key in this browser for a day; needed to come back from signing in, so no consent is asked. */
export async function rememberDraft(c: AppContext, deps: Deps, name: DraftCookie, key: string): Promise<void> {
  await setSignedCookie(c, name, key, deps.settings.secret, { ...attributes(deps), maxAge: day });
}

/** Forgets the draft in this browser. */
export function forgetDraft(c: AppContext, deps: Deps, name: DraftCookie): void {
  deleteCookie(c, name, attributes(deps));
}

function attributes({ settings }: Deps) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: settings.baseUrl.startsWith('https://') } as const;
}
