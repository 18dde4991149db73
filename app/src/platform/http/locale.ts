import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { type Locale, locales } from '../i18n/locale.ts';
import type { AppEnv } from './env.ts';

/** Chooses the language of the screen: the visitor's own choice, else the browser's, else Dutch. */
export const localeOf = createMiddleware<AppEnv>(async (c, next) => {
  c.set('locale', chosen(getCookie(c, 'taal')) ?? preferred(c.req.header('accept-language')));
  await next();
});

function chosen(cookie: string | undefined): Locale | undefined {
  return locales.find((locale) => locale === cookie);
}

/** The first language of the browser's list decides; whoever has neither Dutch nor English first gets Dutch. */
function preferred(header: string | undefined): Locale {
  const first = header?.split(',')[0]?.trim().slice(0, 2).toLowerCase();
  return first === 'en' ? 'en' : 'nl';
}
