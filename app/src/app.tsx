import { Hono } from 'hono';
import type { Deps } from './platform/deps.ts';
import type { AppEnv } from './platform/http/env.ts';

/** Builds the whole web application from what it needs. */
export function createApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get('/', (c) => c.html(<h1>{deps.settings.town.name}</h1>));
  return app;
}
