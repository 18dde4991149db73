import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { onOwn } from '../../schemes/index.ts';
import { type Challenge, loadChallenge } from './load-challenge.ts';

/** A page or form of a request for whoever it is of: visitors sign in first, for others it is not there. */
export function onOwnChallenge(
  deps: Deps,
  handle: (c: AppContext, challenge: Challenge) => Promise<Response> | Response,
) {
  return onOwn(deps, async (c, { id }) => {
    const challenge = await loadChallenge(deps.db, id);
    if (!challenge) throw new HTTPException(404);
    return handle(c, challenge);
  });
}
