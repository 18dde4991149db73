import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { deriveKey } from '../../../platform/identity/keys.ts';
import { cookieAttributes } from '../../../platform/identity/session.ts';

type Signing = Pick<Deps, 'settings'>;
// As long as a browser keeps one: the second round may be a year later.
const days = 400;

/** As whom this browser scored in the step, or null. */
export async function heldParticipant(c: AppContext, deps: Signing, stepId: number): Promise<number | null> {
  const held = await getSignedCookie(c, keyOf(deps), nameOf(stepId));
  return held && /^\d{1,15}$/.test(held) ? Number(held) : null;
}

/** Remembers in this browser as whom it scored; needed for the second round, so no consent is asked. */
export async function holdParticipant(c: AppContext, deps: Signing, stepId: number, id: number): Promise<void> {
  const attributes = { ...cookieAttributes(deps), maxAge: days * 24 * 3600 };
  await setSignedCookie(c, nameOf(stepId), String(id), keyOf(deps), attributes);
}

/** Forgets it, for the next person at the same tablet. */
export function releaseParticipant(c: AppContext, deps: Signing, stepId: number): void {
  deleteCookie(c, nameOf(stepId), cookieAttributes(deps));
}

function nameOf(stepId: number): string {
  return `waardenscan-${stepId}`;
}

function keyOf({ settings }: Signing): string {
  return deriveKey(settings.secret, 'value-scans');
}
