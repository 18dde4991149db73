import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '../../../platform/identity/keys.ts';
import type { ThreadSide } from '../contact/thread.ts';

/** For whom the link in a mail speaks. */
export type OutcomeOf = { threadId: number; side: ThreadSide };

const letters = { helper: 'h', asker: 'a' } as const satisfies Record<ThreadSide, string>;

/** The link in the mail that asks whether it helped; who got the mail needs no signing in to answer. */
export function outcomeHref(secret: string, of: OutcomeOf): `/hielp-het/${string}` {
  return `/hielp-het/${of.threadId}.${letters[of.side]}.${sign(secret, of)}`;
}

/** Reads a token that we signed; anything else is undefined. */
export function readOutcomeToken(secret: string, token: string): OutcomeOf | undefined {
  const [, id, letter, signature] = /^(\d{1,15})\.([ha])\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !letter || !signature) return undefined;
  const of: OutcomeOf = { threadId: Number(id), side: letter === 'h' ? 'helper' : 'asker' };
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(secret, of))) ? of : undefined;
}

function sign(secret: string, { threadId, side }: OutcomeOf): string {
  return keyedHash(secret, 'help-outcome', `${threadId}.${side}`).slice(0, 32);
}
