import { createMiddleware } from 'hono/factory';
import { shortMemory } from '../cache/short-memory.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from './env.ts';

type Page = { body: string; headers: Record<string, string> };

// Fifty kilobytes a page at most, so some ten megabytes.
const limit = 200;

/**
 * Makes a page once for all who open it within some seconds. Only for who has no cookie at all: whoever signed in or
 * acted here has one, and always sees what they did at once. Not for pages with a submission key, which is for one.
 */
export function sharedPages(deps: Pick<Deps, 'now' | 'settings'>) {
  const seconds = deps.settings.sharedPageSeconds;
  const remember = shortMemory<Page | null>(deps, { seconds, limit });
  return createMiddleware<AppEnv>(async (c, next) => {
    if (seconds === 0 || c.req.method !== 'GET' || c.req.header('cookie') !== undefined) return next();
    let own = false;
    const key = `${c.req.header('accept-language') ?? ''} ${c.req.url}`;
    const page = await remember(key, async () => {
      own = true;
      await next();
      const { status, headers } = c.res;
      if (status !== 200 || headers.has('set-cookie') || !headers.get('content-type')?.startsWith('text/html'))
        return null;
      return { body: await c.res.clone().text(), headers: Object.fromEntries(headers) };
    });
    if (own) return;
    return page ? c.body(page.body, 200, page.headers) : next();
  });
}
