import { Hono } from 'hono';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { areasWithin, listAreas, listThemes } from '../../areas/index.ts';
import { listInitiatives } from './initiative-list.ts';
import { readChoice } from './list-choice.ts';
import { InitiativeListPage } from './list-page.tsx';

const pageSize = 12;

/** The list of what residents began. */
export function listRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/initiatieven', async (c) => {
    const choice = readChoice(c.req.query());
    const [areas, themes] = await Promise.all([listAreas(deps.db), listThemes(deps.db)]);
    const area = areas.find(({ code }) => code === choice.area);
    const { show, words, stage } = choice;
    const { rows, total } = await listInitiatives(deps.db, {
      ...{ show, words, stage },
      themeId: themes.find(({ slug }) => slug === choice.theme)?.id ?? null,
      areaIds: area ? areasWithin(areas, area.id) : null,
      limit: pageSize,
      offset: (choice.page - 1) * pageSize,
    });
    const pages = Math.ceil(total / pageSize);
    const props = { frame: frameOf(c, deps), choice, areas, themes, rows, total, pages };
    return c.html(<InitiativeListPage {...props} />);
  });
  return routes;
}
