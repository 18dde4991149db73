import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { type AreaOption, areaHref, areaTiles, listAreas } from '../areas/index.ts';
import { openAction } from '../projects/index.ts';
import type { Instruments } from '../steps/index.ts';
import { AreaPage } from './area-page.tsx';
import { areaPageModel } from './area-page-model.ts';
import { AreasPage } from './areas-page.tsx';

/** The button with which an area is followed; brought by the feature that keeps followers. */
export type FollowArea = (c: AppContext, area: AreaOption) => Promise<Child>;

/** What is going on near home: all areas, and one of them. */
export function nearMeRoutes(
  deps: Deps,
  instruments: Instruments,
  follow: FollowArea = async () => null,
): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/wijken', async (c) => {
    const chosen = c.req.query('wijk');
    const areas = await listAreas(deps.db);
    const area = areas.find((one) => one.code === chosen);
    if (area) return c.redirect(areaHref(area.code), 303);
    const tiles = await areaTiles(deps.db, deps.now());
    return c.html(<AreasPage frame={frameOf(c, deps)} areas={areas} tiles={tiles} />);
  });

  routes.get('/wijken/:code{[^/.]+}', async (c) => {
    const areas = await listAreas(deps.db);
    const area = areas.find((one) => one.code === c.req.param('code'));
    if (!area) return c.notFound();
    const locale = c.get('locale');
    const [model, button] = await Promise.all([areaPageModel(deps.db, areas, area, deps.now()), follow(c, area)]);
    return c.html(
      <AreaPage
        frame={frameOf(c, deps)}
        model={model}
        actionOf={(project) => openAction(instruments, project, locale)}
        follow={button}
      />,
    );
  });

  return routes;
}
