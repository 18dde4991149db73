import { HTTPException } from 'hono/http-exception';
import type { AppContext } from '../../platform/http/env.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { mayCoordinate, seesPool } from './companion-role.ts';

type Handle = (c: AppContext) => Promise<Response> | Response;

/** A handler for the officers of the pool and its coordinators; who is not signed in or not sure enough goes there first. */
export function onPool(handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const refused = refuseUnlessStaff(c);
    if (refused) return refused;
    if (!seesPool(c.get('actor'))) throw new HTTPException(403);
    return handle(c);
  };
}

/** The same for coordinators alone. */
export function onCoordinator(handle: Handle) {
  return onPool((c) => {
    if (!mayCoordinate(c.get('actor'))) throw new HTTPException(403);
    return handle(c);
  });
}
