import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { refuseUnlessStaff } from '../../platform/identity/require-staff.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { listArrangements, listViews } from './list-arrangements.ts';
import { ListPage } from './list-page.tsx';
import { publicRoutes } from './public-routes.tsx';
import { sideRoutes } from './side-routes.tsx';

/** The arrangement between an initiative and the town: for its team, for officers, and for everybody once both signed. */
export function arrangementRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/beheer/afspraken', async (c) => {
    const refused = refuseUnlessStaff(c, 'process_manager');
    if (refused) return refused;
    const { toon, zoek = '', pagina = '' } = c.req.query();
    const asked = {
      view: listViews.find((known) => known === toon) ?? 'waiting',
      search: zoek.trim().slice(0, 100),
      page: /^[1-9]\d{0,4}$/.test(pagina) ? Number(pagina) : 1,
    };
    const found = await listArrangements(deps.db, asked);
    return c.html(<ListPage frame={frameOf(c, deps)} {...found} asked={asked} today={townDay(deps.now())} />);
  });

  routes.route('/', sideRoutes(deps, 'town'));
  routes.route('/', sideRoutes(deps, 'initiative'));
  routes.route('/', publicRoutes(deps));
  return routes;
}
