import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../platform/identity/keys.ts';
import type { Settings } from '../../platform/settings.ts';

/** What a link stops: 'd' is the daily digest, 'p12' all mail at once about project 12. */
export type UnsubscribeScope = 'd' | `p${number}`;
export type Unsubscribe = { personId: string; scope: UnsubscribeScope };

/** The link under a mail. It never expires: who wants no more mail must always be able to say so. */
export function unsubscribeUrl(settings: Pick<Settings, 'baseUrl' | 'secret'>, what: Unsubscribe): string {
  return `${settings.baseUrl}/afmelden/${what.personId}.${what.scope}.${sign(settings.secret, what)}`;
}

/** Reads a token that we signed; anything else is undefined. */
export function readUnsubscribe(secret: string, token: string): Unsubscribe | undefined {
  const [, personId, scope, signature] = /^([0-9a-f-]{36})\.(d|p\d{1,15})\.([\w-]{32})$/.exec(token) ?? [];
  if (!personId || !scope || !signature) return undefined;
  const what = { personId, scope: scope as UnsubscribeScope };
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, what))) ? what : undefined;
}

function sign(secret: string, { personId, scope }: Unsubscribe): string {
  return keyedHash(secret, 'unsubscribe', `${personId}.${scope}`).slice(0, 32);
}
