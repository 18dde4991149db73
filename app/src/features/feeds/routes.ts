import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { calendarRoutes } from './calendar-routes.tsx';
import { feedsRoutes } from './feeds-routes.tsx';
import { rssRoutes } from './rss-routes.ts';

/** Everything that programs read instead of people, the list of it, and the agenda; to be mounted before the pages of projects. */
export function feedRoutes(deps: Deps): Hono<AppEnv> {
  return new Hono<AppEnv>().route('/', rssRoutes(deps)).route('/', calendarRoutes(deps)).route('/', feedsRoutes(deps));
}
