import { HTTPException } from 'hono/http-exception';
import type { AppContext } from '../../platform/http/env.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { seesPool } from './companion-role.ts';

/** A handler for the officers of the pool and its coordinators; who is not signed in or not sure enough goes there first. */
export function onPool(handle: (c: AppContext) => Promise<Response> | Response) {
  return async (c: AppContext): Promise<Response> => {
    const refused = refuseUnlessStaff(c);
    if (refused) return refused;
    if (!seesPool(c.get('actor'))) throw new HTTPException(403);
    return handle(c);
  };
}
