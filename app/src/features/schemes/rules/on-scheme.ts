import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { refuseUnlessOfficer } from '../cases/on-case.ts';
import type { Officer } from '../states/lock-application.ts';
import { loadScheme, type Scheme } from './load-scheme.ts';

type Handle = (c: AppContext, scheme: Scheme) => Promise<Response> | Response;

/** A page of an officer about the scheme in the address, of whichever kind. */
export function onAnyScheme(deps: Deps, officers: readonly Officer[], handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const scheme = await loadScheme(deps.db, c.req.param('key') ?? '', townDay(deps.now()));
    if (!scheme) throw new HTTPException(404);
    c.header('cache-control', 'no-store');
    return refuseUnlessOfficer(c, officers) ?? handle(c, scheme);
  };
}

/** The same about a scheme that gives money: only these have a council and a fund. */
export function onScheme(deps: Deps, officers: readonly Officer[], handle: Handle) {
  return onAnyScheme(deps, officers, (c, scheme) => {
    if (scheme.kind !== 'subsidy') throw new HTTPException(404);
    return handle(c, scheme);
  });
}

/** A page for everybody about the scheme in the address. */
export function onPublicScheme(deps: Deps, handle: Handle) {
  return async (c: AppContext): Promise<Response> => {
    const scheme = await loadScheme(deps.db, c.req.param('key') ?? '', townDay(deps.now()));
    if (scheme?.kind !== 'subsidy') throw new HTTPException(404);
    return handle(c, scheme);
  };
}
