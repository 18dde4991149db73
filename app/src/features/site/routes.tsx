import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { locales } from '../../platform/i18n/locale.ts';
import { safeReturnPath } from '../../platform/identity/return-path.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import type { HomeModel } from './home.ts';
import { homeModel } from './home.ts';
import { HomePage, type HomeParts } from './home-page.tsx';
import { HonestPage, honestPages } from './honest-pages.tsx';

/** What other features bring to the home page; put together in app.tsx. */
export type HomePartsOf = (c: AppContext, model: HomeModel) => Promise<HomeParts>;

/** The home page, the honest pages and the choice of language. */
export function siteRoutes(deps: Deps, partsOf: HomePartsOf): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/', async (c) => {
    const model = await homeModel(deps);
    return c.html(<HomePage frame={frameOf(c, deps)} model={model} parts={await partsOf(c, model)} />);
  });

  for (const path of honestPages) {
    routes.get(path, (c) => c.html(<HonestPage frame={frameOf(c, deps)} path={path} />));
  }

  routes.post('/taal', async (c) => {
    const { state } = await readForm(c, z.object({}));
    const locale = locales.find((candidate) => candidate === state.values.naar) ?? 'nl';
    const year = 365 * 24 * 3600;
    setCookie(c, 'taal', locale, {
      path: '/',
      maxAge: year,
      sameSite: 'Lax',
      httpOnly: true,
      secure: deps.settings.baseUrl.startsWith('https'),
    });
    return c.redirect(safeReturnPath(state.values.terug), 303);
  });

  routes.get('/robots.txt', (c) =>
    c.text('User-agent: *\nDisallow: /beheer\nDisallow: /balie\nDisallow: /mijn\nDisallow: /demo\n'),
  );

  routes.get('/.well-known/security.txt', (c) => {
    const expires = new Date(deps.now().getTime() + 180 * 86_400_000).toISOString();
    return c.text(
      `Contact: mailto:${deps.settings.town.contactEmail}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${deps.settings.baseUrl}/.well-known/security.txt\n`,
    );
  });

  return routes;
}
