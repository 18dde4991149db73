import { Hono } from 'hono';
import { pointMapModel, readPointing } from '../../../features/areas/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { wijken } from '../questions/wijken.ts';
import { pagePath, surveyPath } from '../survey-path.ts';
import { pageIn, takePage } from './fill-routes.tsx';
import { loadFilling } from './filling.ts';
import { PlacePage } from './place-page.tsx';

const path = '/trajecten/:slug/vragenlijst/:stepId/pagina/:number/plek';

/** Pointing out a place on pages of its own: the answers on the page are kept first, and the place comes back to it. */
export function placeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.post(path, async (c) => {
    const saved = await takePage(c, deps, true);
    if (saved instanceof Response) return saved;
    const { filling, page } = saved;
    const place = page.questions.map(({ id }) => filling.answers.get(id)).find((answer) => answer?.kind === 'place');
    const { areaId, point } = place?.kind === 'place' ? place : { areaId: null, point: null };
    const query = new URLSearchParams({
      gebied: String(areaId ?? ''),
      longitude: String(point?.longitude ?? ''),
      latitude: String(point?.latitude ?? ''),
    });
    return c.redirect(`${pagePath(filling.step, page.number)}/plek?${query}#kaart`, 303);
  });

  routes.get(path, async (c) => {
    const filling = await loadFilling(c, deps);
    const page = filling && pageIn(c, filling.survey?.sections ?? []);
    if (!filling || !page?.questions.some(({ design }) => design.kind === 'place')) return c.notFound();
    if (!filling.allowed.ok || filling.response?.sentAt) return c.redirect(surveyPath(filling.step), 303);
    const model = await pointMapModel(deps, readPointing(c.req.query()));
    const areas = await wijken(deps.db);
    return c.html(<PlacePage frame={frameOf(c, deps)} filling={filling} page={page} model={model} areas={areas} />);
  });

  return routes;
}
