import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { stepOf } from '../form-routes.tsx';
import { readFilter } from '../list-filter.ts';
import { sharedProps } from '../shared-props.ts';
import { mapMessages } from './map-messages.ts';
import { mapModel } from './map-model.ts';
import { MapPage } from './map-page.tsx';
import { spotMarks } from './spot-marks.ts';
import { wholeAreaMarks } from './whole-area-marks.ts';

/** The map of a step. */
export function mapRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/ideeen/:stepId/kaart', async (c) => {
    const step = await stepOf(c, deps);
    if (!step) return c.notFound();
    const filter = readFilter(c.req.query());
    const [model, shared] = await Promise.all([mapModel(deps, step, filter), sharedProps(c, deps, step, filter)]);
    return c.html(<MapPage {...shared} model={model} />);
  });

  // For who moves through the map: the spots in the part that is seen, as bounded as the drawn map.
  routes.get('/trajecten/:slug/ideeen/:stepId/kaart.json', async (c) => {
    const step = await stepOf(c, deps);
    if (!step) return c.notFound();
    const filter = readFilter(c.req.query());
    if (!filter.box) return c.json({ spots: [] }, 422);
    const [spots, whole] = await Promise.all([
      spotMarks(deps.db, step, filter, filter.box, undefined),
      wholeAreaMarks(deps.db, step, filter, filter.box),
    ]);
    const m = mapMessages(c.get('locale'));
    return c.json({ spots: [...spots, ...whole.map((mark) => ({ ...mark, name: m.withoutSpot(mark.name) }))] });
  });

  return routes;
}
