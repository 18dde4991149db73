import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { hasRole, isStaff, type Role } from '../actor.ts';
import type { AppContext, AppEnv } from '../http/env.ts';

/**
 * Sends away who may not act as staff: visitors sign in first, staff without a second factor show or set up one.
 * Throws an HTTPException 403 (the app's error page) for people without the role. Answers null when all is well.
 */
export function refuseUnlessStaff(c: AppContext, role?: Role, projectId?: number): Response | null {
  const actor = c.get('actor');
  const url = new URL(c.req.url);
  // After a form was refused the page that it stood on is the place to return to; its address takes no GET.
  const back = encodeURIComponent(c.req.method === 'GET' ? url.pathname + url.search : '/');
  if (actor.kind === 'visitor') return c.redirect(`/inloggen?terug=${back}`, 303);
  const allowed = role ? hasRole(actor, role, projectId) : isStaff(actor);
  if (!allowed) throw new HTTPException(403);
  if (!actor.strong) return c.redirect(`/inloggen/tweede-stap?terug=${back}`, 303);
  return null;
}

/** Middleware for staff pages; `projectIdOf` finds the project where a role for that project is enough. */
export function requireStaff(
  role?: Role,
  projectIdOf?: (c: AppContext) => number | undefined | Promise<number | undefined>,
): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const refused = refuseUnlessStaff(c, role, await projectIdOf?.(c));
    if (refused) return refused;
    await next();
  };
}

/** Middleware for pages of one's own: visitors sign in first and come back. */
export const requirePerson: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.get('actor').kind === 'person') return next();
  const url = new URL(c.req.url);
  const back = c.req.method === 'GET' ? url.pathname + url.search : '/';
  return c.redirect(`/inloggen?terug=${encodeURIComponent(back)}`, 303);
};
