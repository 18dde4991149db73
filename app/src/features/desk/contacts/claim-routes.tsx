import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { requirePerson } from '../../../platform/identity/require-staff.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { ClaimPage } from './claim-page.tsx';
import { claimContributions, contributionsToClaim } from './link-contact.ts';
import { contactMessages } from './messages.ts';

/** /mijn/papier: who made an account later says which paper and calls were theirs. */
export function claimRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use('/mijn/papier', requirePerson);
  app.get('/mijn/papier', async (c) => {
    const claimed = c.req.query('klaar') === 'ja' ? contactMessages(c.get('locale')).claimed : undefined;
    const contributions = await contributionsToClaim(deps.db, c.get('actor'));
    c.header('cache-control', 'no-store');
    return c.html(<ClaimPage frame={frameOf(c, deps, claimed)} contributions={contributions} />);
  });
  app.post('/mijn/papier', async (c) => {
    const result = await claimContributions(deps, c.get('actor'));
    return c.redirect(result.ok && result.value.count > 0 ? '/mijn/papier?klaar=ja' : '/mijn/papier', 303);
  });
  return app;
}
