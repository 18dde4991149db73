import { HTTPException } from 'hono/http-exception';
import { hasRole, isInitiator } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { refuseUnlessInitiator } from '../../platform/identity/require-staff.ts';
import { type Initiative, loadInitiative } from './load-initiative.ts';

type Handle = (c: AppContext, initiative: Initiative) => Promise<Response> | Response;

/** A public page of the initiative at `:slug`; drafts, and what is hidden, are for its initiators and for moderators. */
export function onInitiative(deps: Deps, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const initiative = await loadInitiative(deps.db, c.req.param('slug') ?? '');
    const actor = c.get('actor');
    const visible =
      initiative &&
      (initiative.status !== 'draft' ||
        isInitiator(actor, initiative.id) ||
        (initiative.hiddenAt !== null && hasRole(actor, 'moderator', initiative.id)));
    if (!visible) throw new HTTPException(404);
    return handle(c, initiative);
  };
}

/** A page of the team of the initiative at `:slug`: visitors sign in first, who is no initiator of it gets 403. */
export function onTeam(deps: Deps, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const initiative = await loadInitiative(deps.db, c.req.param('slug') ?? '');
    if (!initiative) throw new HTTPException(404);
    return refuseUnlessInitiator(c, initiative.id) ?? handle(c, initiative);
  };
}
