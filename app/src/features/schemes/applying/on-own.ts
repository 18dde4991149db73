import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { refuseVisitor } from '../../../platform/identity/require-staff.ts';
import { numberIn } from '../../staff/index.ts';
import { type Application, loadApplication } from '../states/load-application.ts';
import { challengePath } from '../states/paths.ts';
import { isOwn } from './access.ts';

type Handle = (c: AppContext, application: Application) => Promise<Response> | Response;

/** The same for pages of a subsidy; a challenge is followed elsewhere, under the address of which mails tell too. */
export function onOwnSubsidy(deps: Deps, handle: Handle) {
  return onOwn(deps, (c, application) => {
    if (application.rules.challenge === null) return handle(c, application);
    if (c.req.method !== 'GET') throw new HTTPException(404);
    return c.redirect(challengePath(application.id), 303);
  });
}

/** A page of an application for whoever it is of: visitors sign in first, for others it is not there. */
export function onOwn(deps: Deps, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const id = numberIn(c, 'id');
    const refused = refuseVisitor(c);
    if (refused) return refused;
    const application = await loadApplication(deps.db, id);
    if (!application || !isOwn(c.get('actor'), application)) throw new HTTPException(404);
    // It holds names, addresses and amounts.
    c.header('cache-control', 'no-store');
    return handle(c, application);
  };
}
