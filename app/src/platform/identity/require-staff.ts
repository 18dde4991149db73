import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { hasRole, isInitiator, isStaff, type Role } from '../actor.ts';
import type { AppContext, AppEnv } from '../http/env.ts';

/** Somebody who is not signed in (any more) sent a form: the app's error handler keeps what they typed. */
export class SignInFirst extends Error {
  constructor(readonly staff: boolean) {
    super('not signed in');
  }
}

/** A page leads to signing in and back; a form cannot be led anywhere without losing what was typed in it. */
function signInFirst(c: AppContext, path: '/inloggen' | '/inloggen/tweede-stap', staff: boolean): Response {
  if (c.req.method === 'POST') throw new SignInFirst(staff);
  const { pathname, search } = new URL(c.req.url);
  return c.redirect(`${path}?terug=${encodeURIComponent(pathname + search)}`, 303);
}

/**
 * Sends away who may not act as staff: visitors sign in first, staff without a second factor show or set up one.
 * Throws an HTTPException 403 (the app's error page) for people without the role, and SignInFirst for a form of who
 * is not signed in. Answers null when all is well.
 */
export function refuseUnlessStaff(c: AppContext, role?: Role, projectId?: number): Response | null {
  const actor = c.get('actor');
  if (actor.kind === 'visitor') return signInFirst(c, '/inloggen', true);
  const allowed = role ? hasRole(actor, role, projectId) : isStaff(actor);
  if (!allowed) throw new HTTPException(403);
  if (!actor.strong) return signInFirst(c, '/inloggen/tweede-stap', true);
  return null;
}

/**
 * Sends away who may not manage this project. Initiators need no second factor for what is theirs, officers do.
 * Throws and answers as `refuseUnlessStaff`.
 */
export function refuseUnlessManager(c: AppContext, projectId: number): Response | null {
  return isInitiator(c.get('actor'), projectId) ? null : refuseUnlessStaff(c, 'process_manager', projectId);
}

/** Sends away whose initiative it is not: visitors sign in first, others get an HTTPException 403. */
export function refuseUnlessInitiator(c: AppContext, projectId: number): Response | null {
  const actor = c.get('actor');
  if (actor.kind === 'visitor') return signInFirst(c, '/inloggen', false);
  if (!isInitiator(actor, projectId)) throw new HTTPException(403);
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

/** Sends visitors to sign in and back, also with a form; answers null for who is signed in. */
export function refuseVisitor(c: AppContext): Response | null {
  return c.get('actor').kind === 'person' ? null : signInFirst(c, '/inloggen', false);
}

/** Middleware for pages of one's own: visitors sign in first and come back. */
export const requirePerson: MiddlewareHandler<AppEnv> = async (c, next) => {
  return refuseVisitor(c) ?? next();
};
