import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { refuseVisitor } from '../../../platform/identity/require-staff.ts';
import { numberIn } from '../../staff/index.ts';
import { type Application, loadApplication } from '../states/load-application.ts';
import { challengePath } from '../states/paths.ts';
import { isOwn, worksOn } from './access.ts';

type Handle = (c: AppContext, application: Application) => Promise<Response> | Response;

/**
 * A page of an application for a subsidy, for whoever works on it: whose it is, and the team of its initiative. A challenge
 * is followed elsewhere, under the address of which mails tell too.
 */
export function onSubsidy(deps: Deps, handle: Handle) {
  const works = (c: AppContext, application: Application) => worksOn(deps.db, c.get('actor'), application);
  return onApplication(deps, works, (c, application) => {
    if (application.rules.challenge === null) return handle(c, application);
    if (c.req.method !== 'GET' || !isOwn(c.get('actor'), application)) throw new HTTPException(404);
    return c.redirect(challengePath(application.id), 303);
  });
}

/** The same for what stays with whose it is: names and the account, sending and withdrawing. */
export function onOwnSubsidy(deps: Deps, handle: Handle) {
  return onSubsidy(deps, (c, application) => {
    if (!isOwn(c.get('actor'), application)) throw new HTTPException(403);
    return handle(c, application);
  });
}

/** A page of an application for whoever it is of: visitors sign in first, for others it is not there. */
export function onOwn(deps: Deps, handle: Handle) {
  return onApplication(deps, (c, application) => isOwn(c.get('actor'), application), handle);
}

type Mine = (c: AppContext, application: Application) => boolean | Promise<boolean>;

function onApplication(deps: Deps, mine: Mine, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const id = numberIn(c, 'id');
    const refused = refuseVisitor(c);
    if (refused) return refused;
    const application = await loadApplication(deps.db, id);
    if (!application || !(await mine(c, application))) throw new HTTPException(404);
    // It holds names, addresses and amounts.
    c.header('cache-control', 'no-store');
    return handle(c, application);
  };
}
