import type { Context } from 'hono';
import type { Actor } from '../actor.ts';
import type { Locale } from '../i18n/locale.ts';

/** What the middleware in app.tsx has found out about a request before a route sees it. */
export type AppEnv = { Variables: { actor: Actor; locale: Locale } };
export type AppContext = Context<AppEnv>;
