import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { pieceRoutes } from './composing/piece-routes.tsx';
import { composingRoutes } from './composing/routes.tsx';
import { readersRoutes } from './readers/routes.tsx';
import { readingRoutes } from './reading/routes.tsx';
import { sendingRoutes } from './sending/routes.tsx';
import { subscribingRoutes } from './subscribing/routes.tsx';

/** The newsletter: subscribing, reading, composing and sending. */
export function newsletterRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .route('/', subscribingRoutes(deps))
    .route('/', readingRoutes(deps))
    .route('/', readersRoutes(deps))
    .route('/', composingRoutes(deps))
    .route('/', pieceRoutes(deps))
    .route('/', sendingRoutes(deps));
}
