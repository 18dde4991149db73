import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { contactRoutes } from './contacts/routes.tsx';
import { deskProjects, worksAtDesk } from './desk-role.ts';
import { entryRoutes } from './entry/routes.tsx';
import { figureRoutes } from './figures/routes.tsx';
import { paperFormRoutes } from './forms/routes.tsx';
import { importRoutes } from './import/routes.tsx';
import { countLettersToPrint } from './letters/letter-pile.ts';
import { letterRoutes } from './letters/routes.tsx';
import { deskOverview } from './overview.ts';
import { OverviewPage } from './overview-page.tsx';
import { refuseUnlessAnyDesk } from './refuse-unless-desk.ts';

/** Everything below /balie: what comes in on paper, by phone and at the counter, and the letters that go out. */
export function deskRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/balie', async (c) => {
    const refused = refuseUnlessAnyDesk(c);
    if (refused) return refused;
    const actor = c.get('actor');
    const overview = await deskOverview(deps.db, deskProjects(actor), deps.now());
    const lettersToPrint = worksAtDesk(actor) ? await countLettersToPrint(deps.db) : null;
    c.header('cache-control', 'no-store');
    return c.html(<OverviewPage frame={frameOf(c, deps)} overview={overview} lettersToPrint={lettersToPrint} />);
  });
  app.route('/', entryRoutes(deps));
  app.route('/', importRoutes(deps));
  app.route('/', contactRoutes(deps));
  app.route('/', letterRoutes(deps));
  app.route('/', paperFormRoutes(deps));
  app.route('/', figureRoutes(deps));
  return app;
}
