import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../../platform/identity/keys.ts';

/** The link in the mail to who is asked for a view; no account is needed. */
export function voiceHref(secret: string, voiceId: number): `/evaluaties/stem/${string}` {
  return `/evaluaties/stem/${voiceId}.${sign(secret, voiceId)}`;
}

/** The number of the view in a token that we signed; anything else is undefined. */
export function readVoiceToken(secret: string, token: string): number | undefined {
  const [, id, signature] = /^(\d{1,15})\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !signature) return undefined;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, Number(id)))) ? Number(id) : undefined;
}

function sign(secret: string, voiceId: number): string {
  return keyedHash(secret, 'evaluation-voice', String(voiceId)).slice(0, 32);
}
