import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { InLocale } from '../../platform/ui/texts.tsx';
import { PointMap } from './point-map/point-map.tsx';
import { pointMapModel } from './point-map/point-map-model.ts';
import { readPointing } from './point-map/read-pointing.ts';

/** What the script of the point picker asks for: the next map to point at, to be put in a form. */
export function areaRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/wijken/aanwijzen', async (c) => {
    const locale = c.get('locale');
    const model = await pointMapModel(deps, readPointing(c.req.query()));
    return c.html(
      <InLocale locale={locale}>
        <PointMap model={model} locale={locale} streetsBy={deps.settings.town.mapTiles?.attribution} />
      </InLocale>,
    );
  });

  return routes;
}
