import { HTTPException } from 'hono/http-exception';
import type { AppContext } from '../../platform/http/env.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';

/** A handler for the programme team; who is not signed in or not sure enough goes there first. */
export function onTeam(handle: (c: AppContext) => Promise<Response> | Response) {
  return async (c: AppContext): Promise<Response> => refuseUnlessStaff(c, 'programme_team') ?? handle(c);
}

/** The number of a year in the address, or a 404. */
export function yearIn(c: AppContext): number {
  const year = Number(c.req.param('year'));
  if (!Number.isInteger(year) || year < 2000 || year > 2200) throw new HTTPException(404);
  return year;
}
