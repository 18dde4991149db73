import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../../platform/identity/keys.ts';
import type { SitePath } from '../../../platform/mail/mail-text.ts';

/** Reads a token that we signed: whose registration it is; anything else is undefined. */
export function readRegistrationToken(secret: string, token: string): number | undefined {
  const [, id, signature] = /^(\d{1,15})\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !signature || !timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, id)))) return undefined;
  return Number(id);
}

/** What opens one's own registration: it shows the link to what is online, and cancels. */
export function registrationToken(secret: string, id: number): string {
  return `${id}.${sign(secret, String(id))}`;
}

/** The page of one's own registration. */
export function registrationPath(secret: string, id: number, part = ''): SitePath {
  return `/aanmelding/${registrationToken(secret, id)}${part}`;
}

function sign(secret: string, id: string): string {
  return keyedHash(secret, 'gathering-registration', id).slice(0, 32);
}
