import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { unsubscribe, whatStops } from './unsubscribe.ts';
import { UnsubscribedPage, UnsubscribePage } from './unsubscribe-page.tsx';
import { readUnsubscribe } from './unsubscribe-token.ts';

/**
 * Unsubscribing without signing in. Mail programs post here by themselves (RFC 8058) and send no Origin, so these
 * routes stand before the CSRF check; the signed token in the address is what no other site can know.
 */
export function unsubscribeRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/afmelden/:token', async (c) => {
      const what = readUnsubscribe(deps.settings.secret, c.req.param('token'));
      const frame = frameOf(c, deps);
      if (!what) return c.html(<UnsubscribedPage frame={frame} outcome="badLink" />, 404);
      const stops = await whatStops(deps.db, what);
      if (stops.length === 0) return c.html(<UnsubscribedPage frame={frame} outcome="nothingToStop" />);
      return c.html(<UnsubscribePage frame={frame} stops={stops} />);
    })
    .post('/afmelden/:token', async (c) => {
      const what = readUnsubscribe(deps.settings.secret, c.req.param('token'));
      const frame = frameOf(c, deps);
      if (!what) return c.html(<UnsubscribedPage frame={frame} outcome="badLink" />, 404);
      await unsubscribe(deps, what);
      return c.html(<UnsubscribedPage frame={frame} outcome="stopped" />);
    });
}
