import { timingSafeEqual } from 'node:crypto';
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { deriveKey, keyedHash } from '../../../platform/identity/keys.ts';
import { cookieAttributes } from '../../../platform/identity/session.ts';

type Signing = Pick<Deps, 'settings'>;
const days = 60;

/** The response that this browser began in the step, or null. */
export async function heldResponse(c: AppContext, deps: Signing, stepId: number): Promise<number | null> {
  const held = await getSignedCookie(c, keyOf(deps), nameOf(stepId));
  return held && /^\d{1,15}$/.test(held) ? Number(held) : null;
}

/** Remembers in this browser what was begun; needed to go on, so no consent is asked. */
export async function holdResponse(c: AppContext, deps: Signing, stepId: number, responseId: number): Promise<void> {
  const attributes = { ...cookieAttributes(deps), maxAge: days * 24 * 3600 };
  await setSignedCookie(c, nameOf(stepId), String(responseId), keyOf(deps), attributes);
}

/** Forgets in this browser what was begun, for the next person at the same tablet. */
export function releaseResponse(c: AppContext, deps: Signing, stepId: number): void {
  deleteCookie(c, nameOf(stepId), cookieAttributes(deps));
}

/** What stands at the end of a link to go on: the response, and what nobody can make without our secret. */
export function linkCode({ settings }: { settings: { secret: string } }, responseId: number): string {
  return `${responseId}-${keyedHash(settings.secret, 'survey-later', String(responseId)).slice(0, 22)}`;
}

/** The response of such a link, or null where it is not one of ours. */
export function responseOfLink(deps: Signing, code: string): number | null {
  const id = Number(/^(\d{1,15})-/.exec(code)?.[1]);
  if (!Number.isSafeInteger(id)) return null;
  const [given, made] = [Buffer.from(code), Buffer.from(linkCode(deps, id))];
  return given.length === made.length && timingSafeEqual(given, made) ? id : null;
}

function nameOf(stepId: number): string {
  return `vragenlijst-${stepId}`;
}

function keyOf({ settings }: Signing): string {
  return deriveKey(settings.secret, 'surveys');
}
