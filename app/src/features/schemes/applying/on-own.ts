import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { refuseVisitor } from '../../../platform/identity/require-staff.ts';
import { numberIn } from '../../staff/index.ts';
import { type Application, loadApplication } from '../states/load-application.ts';
import { isOwn } from './access.ts';

type Handle = (c: AppContext, application: Application) => Promise<Response> | Response;

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
