import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';
import { participantId, whoLooks } from './participant.ts';

/**
 * So many new browsers may join one dialogue from one address. A class or a library with all its computers stays below
 * it; somebody who makes a new browser for each answer does not get far.
 */
const limits = [
  { name: 'dialogue-newcomers', times: 40, seconds: 600 },
  { name: 'dialogue-newcomers-day', times: 400, seconds: 86_400 },
] as const;

/**
 * Whether who sends this form may take part in the dialogue now. Who has an account, or took part before, always may;
 * of others the address is counted, and kept as a hash for as long as that takes.
 */
export async function mayJoin(c: AppContext, deps: Deps, stepId: number): Promise<boolean> {
  const who = await whoLooks(c, deps);
  if (who !== null && (who.personId !== null || (await participantId(deps.db, stepId, who)) !== null)) return true;
  const client = clientAddress(c);
  for (const { name, ...limit } of limits) {
    const key = keyedHash(deps.settings.secret, name, `${stepId} ${client}`);
    if (!(await withinLimit(deps.db, key, limit, deps.now()))) return false;
  }
  return true;
}
