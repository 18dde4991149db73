import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { Instruments } from '../steps/index.ts';
import { contactRoutes } from './contacts/routes.tsx';
import { deskProjects, worksAtDesk } from './desk-role.ts';
import { entryRoutes } from './entry/routes.tsx';
import { undoMessages } from './entry/undo-messages.ts';
import { paperFormRoutes } from './forms/routes.tsx';
import { importRoutes } from './import/routes.tsx';
import { countLettersToPrint } from './letters/letter-pile.ts';
import { letterRoutes } from './letters/routes.tsx';
import { deskOverview } from './overview.ts';
import { OverviewPage } from './overview-page.tsx';
import { refuseUnlessAnyDesk } from './refuse-unless-desk.ts';

/** Everything below /balie: what comes in on paper, by phone and at the counter, and the letters that go out. */
export function deskRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  // An outside tool takes its own contributions; there is nothing to enter for it here.
  const kinds = instruments.list.filter(({ acts }) => acts.includes('contribute')).map(({ kind }) => kind);
  const elsewhere = instruments.list.filter(({ deskHome }) => deskHome).map(({ kind }) => kind);
  const app = new Hono<AppEnv>();
  app.get('/balie', async (c) => {
    const refused = refuseUnlessAnyDesk(c);
    if (refused) return refused;
    const actor = c.get('actor');
    const asked = { projects: deskProjects(actor), kinds: [...kinds, ...elsewhere] };
    const overview = await deskOverview(deps.db, asked, deps.now());
    const lettersToPrint = worksAtDesk(actor) ? await countLettersToPrint(deps.db) : null;
    c.header('cache-control', 'no-store');
    const undone = c.req.query('klaar') === 'ongedaan' ? undoMessages(c.get('locale')).done : undefined;
    return c.html(
      <OverviewPage
        frame={frameOf(c, deps, undone)}
        overview={overview}
        instruments={instruments}
        lettersToPrint={lettersToPrint}
      />,
    );
  });
  app.route('/', entryRoutes(deps, kinds));
  app.route('/', importRoutes(deps, kinds));
  app.route('/', contactRoutes(deps));
  app.route('/', letterRoutes(deps));
  app.route('/', paperFormRoutes(deps, kinds));
  return app;
}
