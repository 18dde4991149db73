import { Hono } from 'hono';
import { shortMemory } from '../../platform/cache/short-memory.ts';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { areaHref, areaTiles, listAreas } from '../areas/index.ts';
import { FollowButton, followState } from '../following/index.ts';
import { openAction } from '../projects/index.ts';
import type { Instruments } from '../steps/index.ts';
import { AreaPage } from './area-page.tsx';
import { areaPageModel, type KeptOfArea, keptOfArea } from './area-page-model.ts';
import { AreasPage } from './areas-page.tsx';

/** What is going on near home: all areas, and one of them. */
export function nearMeRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  // As pages that visitors share: not anew for each who is signed in.
  const remember = shortMemory<KeptOfArea>(deps, { seconds: deps.settings.sharedPageSeconds, limit: 200 });

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
    const [locale, actor] = [c.get('locale'), c.get('actor')];
    const target = { kind: 'area', id: area.id } as const;
    const kept = remember(area.code, () => keptOfArea(deps.db, areas, area, deps.now()));
    const [model, following] = await Promise.all([
      areaPageModel(deps.db, areas, area, deps.now(), kept),
      actor.kind === 'person' ? followState(deps.db, actor.personId, target) : null,
    ]);
    return c.html(
      <AreaPage
        frame={frameOf(c, deps)}
        model={model}
        actionOf={(project) => openAction(instruments, project, locale)}
        follow={<FollowButton locale={locale} target={target} following={following} path={areaHref(area.code)} />}
      />,
    );
  });

  return routes;
}
