import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../../platform/identity/keys.ts';
import type { SitePath } from '../../../platform/mail/mail-text.ts';

/** How long the link that confirms an address works: over a weekend away. */
export const confirmDays = 3;

/** The link in the mail that asks whether this address wants the newsletter. It ends, and can be asked for again. */
export function confirmHref(secret: string, subscriberId: number, now: Date): SitePath {
  const ends = Math.floor(now.getTime() / 1000) + confirmDays * 86_400;
  return `/nieuwsbrief/bevestigen/${subscriberId}.${ends}.${sign(secret, 'confirm', `${subscriberId}.${ends}`)}`;
}

export type ReadConfirm = { kind: 'good'; subscriberId: number } | { kind: 'expired' } | { kind: 'bad' };

/** Reads the token of such a link. */
export function readConfirm(secret: string, token: string, now: Date): ReadConfirm {
  const [, id, ends, signature] = /^(\d{1,15})\.(\d{1,12})\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !ends || !signature) return { kind: 'bad' };
  if (!same(signature, sign(secret, 'confirm', `${id}.${ends}`))) return { kind: 'bad' };
  if (Number(ends) * 1000 <= now.getTime()) return { kind: 'expired' };
  return { kind: 'good', subscriberId: Number(id) };
}

/** What one may do with the token of a subscription: choose what comes, or stop it. It never ends. */
function ownToken(secret: string, subscriberId: number): string {
  return `${subscriberId}.${sign(secret, 'own', String(subscriberId))}`;
}

/** Reads a token that we signed: whose subscription it is; anything else is undefined. */
export function readOwnToken(secret: string, token: string): number | undefined {
  const [, id, signature] = /^(\d{1,15})\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !signature || !same(signature, sign(secret, 'own', id))) return undefined;
  return Number(id);
}

/** The page on which a subscriber chooses what comes. */
export function choicesHref(secret: string, subscriberId: number): SitePath {
  return `/nieuwsbrief/voorkeuren/${ownToken(secret, subscriberId)}`;
}

/** The address to which a mail program posts, and that a reader opens, to stop. */
export function stopHref(secret: string, subscriberId: number): SitePath {
  return `/nieuwsbrief/afmelden/${ownToken(secret, subscriberId)}`;
}

function sign(secret: string, purpose: 'confirm' | 'own', value: string): string {
  return keyedHash(secret, `newsletter-${purpose}`, value).slice(0, 32);
}

function same(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
