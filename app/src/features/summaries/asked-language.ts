import { getCookie, setCookie } from 'hono/cookie';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext } from '../../platform/http/env.ts';
import { cookieAttributes } from '../../platform/identity/session.ts';
import { noSummary } from './choose-summary.ts';
import { languageOf } from './languages.ts';

// Apart from the language of the screens: there is Arabic to read, but no screen in Arabic.
const cookie = 'samenvatting';
const year = 365 * 24 * 3600;

/** The language of summaries that this reader asks for here, or asked for at an earlier trajectory. */
export function askedLanguage(c: AppContext, deps: Pick<Deps, 'settings'>): string | undefined {
  const asked = c.req.query('taal');
  if (!asked || (asked !== noSummary && !languageOf(asked))) return getCookie(c, cookie);
  setCookie(c, cookie, asked, { ...cookieAttributes(deps), maxAge: year });
  return asked;
}
