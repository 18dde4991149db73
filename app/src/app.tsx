import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { answerRoutes } from './features/answers/index.ts';
import { ratingRoutes } from './features/ratings/index.ts';
import { reportRoutes } from './features/reports/index.ts';
import { siteRoutes } from './features/site/index.ts';
import { errorPage, notFoundPage } from './features/site/problem-pages.tsx';
import { summaryRoutes } from './features/summaries/index.ts';
import { instruments } from './instruments/registry.ts';
import type { Deps } from './platform/deps.ts';
import type { AppEnv } from './platform/http/env.ts';
import { localeOf } from './platform/http/locale.ts';

/** The whole request path on one screen: middleware, then one line per feature. */
export function createApp(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.use(secureHeaders(headers));
  app.use(csrf({ origin: new URL(deps.settings.baseUrl).origin }));
  app.use(localeOf);
  app.route('/', siteRoutes(deps));
  app.route('/', answerRoutes(deps));
  app.route('/', reportRoutes(deps));
  app.route('/', ratingRoutes(deps));
  app.route('/', summaryRoutes(deps));
  app.notFound((c) => notFoundPage(c, deps));
  app.onError((error, c) => errorPage(error, c, deps));
  return app;
}

// Nothing inline, nothing from elsewhere; pictures of the map are added where a map is switched on.
const headers: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
};
