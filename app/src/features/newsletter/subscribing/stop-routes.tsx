import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { loadSubscription } from './own-subscription.ts';
import { choicesHref, readOwnToken } from './subscriber-token.ts';
import { StopPage, WordsPage } from './subscription-page.tsx';
import { endSubscription } from './unsubscribe.ts';

/**
 * Stopping without signing in. Mail programs post here by themselves (RFC 8058) and send no Origin, so these routes
 * stand before the CSRF check; the signed token in the address is what no other site can know.
 */
export function newsletterStopRoutes(deps: Deps): Hono<AppEnv> {
  const { db, settings } = deps;
  return new Hono<AppEnv>()
    .get('/nieuwsbrief/afmelden/:token', async (c) => {
      const id = readOwnToken(settings.secret, c.req.param('token'));
      if (id === undefined) return c.html(<WordsPage frame={frameOf(c, deps)} what="badLink" />, 404);
      const own = await loadSubscription(db, id);
      if (!own) return c.html(<WordsPage frame={frameOf(c, deps)} what="nothing" />);
      return c.html(<StopPage frame={frameOf(c, deps)} choices={choicesHref(settings.secret, id)} />);
    })
    .post('/nieuwsbrief/afmelden/:token', async (c) => {
      const id = readOwnToken(settings.secret, c.req.param('token'));
      if (id === undefined) return c.html(<WordsPage frame={frameOf(c, deps)} what="badLink" />, 404);
      await endSubscription(deps, 'system', id, 'reader');
      return c.html(<WordsPage frame={frameOf(c, deps)} what="stopped" />);
    });
}
