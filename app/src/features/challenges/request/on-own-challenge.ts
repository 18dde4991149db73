import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { mayChange, onOwn } from '../../schemes/index.ts';
import { ownPath } from '../paths.ts';
import { type Challenge, loadChallenge } from './load-challenge.ts';

type Handle = (c: AppContext, challenge: Challenge) => Promise<Response> | Response;

/** A page or form of a request for whoever it is of: visitors sign in first, for others it is not there. */
export function onOwnChallenge(deps: Deps, handle: Handle) {
  return onOwn(deps, async (c, { id }) => {
    const challenge = await loadChallenge(deps.db, id);
    if (!challenge) throw new HTTPException(404);
    return handle(c, challenge);
  });
}

/** The same where it is filled in; once it was sent, its own page tells how far it is. */
export function onDraft(deps: Deps, handle: Handle) {
  return onOwnChallenge(deps, (c, challenge) =>
    c.req.method === 'GET' && !mayChange(challenge.state)
      ? c.redirect(ownPath(challenge.id), 303)
      : handle(c, challenge),
  );
}
