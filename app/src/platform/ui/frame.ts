import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import type { AppContext } from '../http/env.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Town } from '../town.ts';
import type { Assets } from './assets.ts';

/** What every page needs besides its own read model. */
export type Frame = {
  locale: Locale;
  actor: Actor;
  /** Path and query of this page, for the language switch and "back to where I was". */
  path: string;
  town: Town;
  demo: boolean;
  assets: Assets;
  /** One sentence shown once after something was done ("Uw idee staat op de site."). */
  notice: string | undefined;
};

/** Gathers the frame from the request. A notice travels in the query as `klaar`, a key of the page's own texts. */
export function frameOf(c: AppContext, deps: Deps, notice?: string): Frame {
  const url = new URL(c.req.url);
  return {
    locale: c.get('locale'),
    actor: c.get('actor'),
    path: url.pathname + url.search,
    town: deps.settings.town,
    demo: deps.settings.demo,
    assets: deps.assets,
    notice,
  };
}
