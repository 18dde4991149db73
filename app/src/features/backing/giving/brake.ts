import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { withinLimit } from '../../../platform/identity/attempts.ts';
import { clientAddress } from '../../../platform/identity/client-address.ts';
import { keyedHash } from '../../../platform/identity/keys.ts';

// A library with all its computers stays below it; who makes a new browser for each voice does not get far.
const limits = [
  { name: 'backing-newcomers', times: 20, seconds: 600 },
  { name: 'backing-newcomers-day', times: 100, seconds: 86_400 },
] as const;

/** Whether one more browser that said nothing before may do so from this address; it is kept as a hash for a day. */
export async function mayJoin(c: AppContext, deps: Deps, projectId: number): Promise<boolean> {
  const client = clientAddress(c);
  for (const { name, ...limit } of limits) {
    const key = keyedHash(deps.settings.secret, name, `${projectId} ${client}`);
    if (!(await withinLimit(deps.db, key, limit, deps.now()))) return false;
  }
  return true;
}
