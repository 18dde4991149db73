import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import type { Instruments } from '../steps/index.ts';
import { answeringRoutes } from './answering/routes.tsx';
import { judgingRoutes } from './judging/routes.tsx';
import { editorRoutes } from './newspaper/editor-routes.tsx';
import { kidsPaperRoutes } from './newspaper/public-routes.tsx';
import { stepQuestionRoutes } from './questions/step-question-routes.tsx';
import { schoolRoutes } from './sessions/routes.tsx';

/** Children who take part in a class: the questions, the lessons, what they say, and who reads it. */
export function youthRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', stepQuestionRoutes(deps, instruments));
  routes.route('/', schoolRoutes(deps, instruments));
  routes.route('/', answeringRoutes(deps, instruments));
  routes.route('/', judgingRoutes(deps, instruments));
  routes.route('/', editorRoutes(deps));
  routes.route('/', kidsPaperRoutes(deps));
  return routes;
}
