import { Hono } from 'hono';
import { shortMemory } from '../../../platform/cache/short-memory.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { areasWithin, hasOutlines, listAreas, listThemes } from '../../areas/index.ts';
import { listInitiatives } from './initiative-list.ts';
import { listAddress, pageSize, readChoice } from './list-choice.ts';
import { InitiativeListPage } from './list-page.tsx';
import { type MapModel, mapModel } from './map-model.ts';
import { InitiativeMapPage } from './map-page.tsx';

/** What residents began: as a list, and on the map. */
export function listRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  // It counts all of them: not anew for each reader.
  const remember = shortMemory<MapModel>(deps, { seconds: deps.settings.sharedPageSeconds, limit: 100 });
  routes.get('/initiatieven', async (c) => {
    const { db } = deps;
    const choice = readChoice(c.req.query());
    const [areas, themes, mapped] = await Promise.all([listAreas(db), listThemes(db), hasOutlines(db)]);
    const area = areas.find(({ code }) => code === choice.area);
    const { show, words, stage, within, sort, box, page } = choice;
    const filter = {
      ...{ show, words, stage, box },
      themeId: themes.find(({ slug }) => slug === choice.theme)?.id ?? null,
      areas: area ? { id: area.id, inside: areasWithin(areas, area.id), within } : null,
    };
    const list = await listInitiatives(db, filter, { sort, limit: pageSize, offset: (page - 1) * pageSize });
    const props = { frame: frameOf(c, deps), choice, areas, themes, mapped, list };
    if (choice.view === 'list') return c.html(<InitiativeListPage {...props} />);
    const model = await remember(listAddress({ ...choice, page: 1 }), () =>
      mapModel(deps, { choice, filter, manner: list.manner, areas }),
    );
    return c.html(<InitiativeMapPage {...props} model={model} />);
  });
  return routes;
}
