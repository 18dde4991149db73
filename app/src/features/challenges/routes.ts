import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { challengeCaseRoutes } from './cases/case-routes.tsx';
import { challengeDeskRoutes } from './desk/desk-routes.tsx';
import { challengeFileRoutes } from './files/file-routes.tsx';
import { challengeRegisterRoutes } from './register/register-routes.tsx';
import { beginRoutes } from './request/begin-routes.tsx';
import { ownChallengeRoutes } from './request/own-routes.tsx';
import { taskRoutes } from './tasks/task-routes.tsx';

/** The Right to Challenge: what everybody reads, asking for a task, and the work of officers. */
export function challengeRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  for (const part of [
    ...[challengeRegisterRoutes, beginRoutes, ownChallengeRoutes, challengeFileRoutes],
    ...[challengeDeskRoutes, taskRoutes, challengeCaseRoutes],
  ])
    routes.route('/', part(deps));
  return routes;
}
