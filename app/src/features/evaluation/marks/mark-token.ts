import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../../platform/identity/keys.ts';

/** Who may give a mark by the link of a mail. */
export type MarkOf = { evaluationId: number; personId: string };

/** The link in the mail to who took part; whoever got the mail need not sign in. */
export function markHref(secret: string, of: MarkOf): `/evaluaties/oordeel/${string}` {
  return `/evaluaties/oordeel/${of.evaluationId}.${of.personId}.${sign(secret, of)}`;
}

/** Reads a token that we signed; anything else is undefined. */
export function readMarkToken(secret: string, token: string): MarkOf | undefined {
  const [, id, personId, signature] = /^(\d{1,15})\.([0-9a-f-]{36})\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !personId || !signature) return undefined;
  const of = { evaluationId: Number(id), personId };
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, of))) ? of : undefined;
}

function sign(secret: string, { evaluationId, personId }: MarkOf): string {
  return keyedHash(secret, 'evaluation-mark', `${evaluationId}.${personId}`).slice(0, 32);
}
