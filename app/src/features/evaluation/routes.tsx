import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { lessonsOfEvaluation } from '../lessons/index.ts';
import type { Instruments } from '../steps/index.ts';
import { EvaluationPage } from './evaluation-page.tsx';
import { EvaluationsPage } from './list-page.tsx';
import { countPublished, listEvaluations, loadEvaluation } from './load-evaluation.ts';
import { markRoutes } from './marks/routes.tsx';
import { staffEvaluationRoutes } from './staff-routes.tsx';
import { loadVoices } from './voices/load-voices.ts';
import { voiceRoutes } from './voices/routes.tsx';

const pageSize = 20;

/** Evaluations: for everybody once published, for officers while they write, for who is asked for a mark or a view. */
export function evaluationRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/evaluaties', async (c) => {
    const asked = Number(c.req.query('pagina'));
    const page = Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
    const [evaluations, count] = await Promise.all([
      listEvaluations(deps.db, { published: true, limit: pageSize, offset: (page - 1) * pageSize }),
      countPublished(deps.db),
    ]);
    const pages = Math.ceil(count / pageSize);
    return c.html(<EvaluationsPage frame={frameOf(c, deps)} {...{ evaluations, page, pages }} />);
  });

  routes.get('/evaluaties/:id{[0-9]{1,15}}', async (c) => {
    const evaluation = await loadEvaluation(deps.db, Number(c.req.param('id')));
    if (!evaluation?.publishedAt) return c.notFound();
    const [voices, lessons] = await Promise.all([
      loadVoices(deps.db, evaluation.id),
      lessonsOfEvaluation(deps.db, evaluation.id),
    ]);
    const { instrument: kind } = evaluation;
    const instrument = kind === null ? undefined : instruments.of({ instrument: kind });
    return c.html(<EvaluationPage frame={frameOf(c, deps)} {...{ evaluation, instrument, voices, lessons }} />);
  });

  routes.route('/', markRoutes(deps));
  routes.route('/', voiceRoutes(deps));
  routes.route('/', staffEvaluationRoutes(deps, instruments));
  return routes;
}
