import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './env.ts';
import { ownOrigins } from './own-origins.ts';

/**
 * Leads who opens a town on their own machine by number to its name: cookies of the one are not seen at the other, and
 * the town's provider comes back to the name, where a login that began at the number would be unknown.
 */
export function oneAddress(baseUrl: string) {
  const [canonical, ...others] = ownOrigins(baseUrl);
  return createMiddleware<AppEnv>(async (c, next) => {
    const { origin, pathname, search } = new URL(c.req.url);
    if (c.req.method !== 'GET' || !others.includes(origin)) return next();
    return c.redirect(`${canonical}${pathname}${search}`);
  });
}
