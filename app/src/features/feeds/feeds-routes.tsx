import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { listAreas, listThemes } from '../areas/index.ts';
import { FeedsPage } from './feeds-page.tsx';

/** The page on which people find the addresses of all feeds; the footer of every page leads here. */
export function feedsRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/rss', async (c) => {
    const [themes, areas] = await Promise.all([listThemes(deps.db), listAreas(deps.db)]);
    const english = c.get('locale') === 'en';
    const model = {
      themes: themes.map(({ slug, nameNl, nameEn }) => ({
        href: `/thema/${slug}.rss`,
        name: english ? nameEn : nameNl,
      })),
      areas: areas
        .filter(({ kind }) => kind === 'wijk')
        .map(({ code, name }) => ({ href: `/gebied/${encodeURIComponent(code)}.rss`, name })),
    };
    return c.html(<FeedsPage frame={frameOf(c, deps)} model={model} />);
  });
}
