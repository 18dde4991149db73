import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { refuseUnlessStaff } from '../../../platform/identity/require-staff.ts';
import { numberIn } from '../../staff/index.ts';
import { type Application, loadApplication } from '../states/load-application.ts';
import { doesWork, type Officer } from '../states/lock-application.ts';
import { challengeCasePath } from '../states/paths.ts';

const all = ['secretary', 'decider', 'finance'] as const satisfies readonly Officer[];

/** Sends away who does none of this work on schemes; null where all is well. */
export function refuseUnlessOfficer(c: AppContext, officers: readonly Officer[] = all): Response | null {
  const refused = refuseUnlessStaff(c);
  if (refused) return refused;
  if (!officers.some((officer) => doesWork(c.get('actor'), officer))) throw new HTTPException(403);
  return null;
}

/** A page or form of an officer about one application that was sent; drafts are of their writers alone. */
export function onCase(
  deps: Deps,
  officers: readonly Officer[],
  handle: (c: AppContext, application: Application) => Promise<Response> | Response,
) {
  return async (c: AppContext): Promise<Response> => {
    const application = await loadApplication(deps.db, numberIn(c, 'id'));
    if (!application || application.state === 'draft') throw new HTTPException(404);
    c.header('cache-control', 'no-store');
    const refused = refuseUnlessOfficer(c, officers);
    if (refused) return refused;
    if (application.rules.challenge === null) return handle(c, application);
    if (c.req.method !== 'GET') throw new HTTPException(404);
    return c.redirect(challengeCasePath(application.id), 303);
  };
}
