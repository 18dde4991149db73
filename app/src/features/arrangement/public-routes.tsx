import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { onInitiative } from '../initiatives/index.ts';
import { publicHref } from './arrangement-href.ts';
import { loadArrangement } from './load-arrangement.ts';
import { PublicPage } from './public-page.tsx';
import { sendPdf } from './send-pdf.ts';

/** What both sides signed, for everybody. */
export function publicRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(
    '/initiatieven/:slug/afspraken',
    onInitiative(deps, async (c, initiative) => {
      const { agreed } = await loadArrangement(deps.db, initiative.id);
      if (!agreed) return c.notFound();
      const pdf = publicHref(initiative.slug, 'pdf');
      return c.html(<PublicPage frame={frameOf(c, deps)} initiative={initiative} agreed={agreed} pdf={pdf} />);
    }),
  );

  routes.get(
    '/initiatieven/:slug/afspraken/afspraken.pdf',
    onInitiative(deps, async (c, initiative) => {
      const { agreed } = await loadArrangement(deps.db, initiative.id);
      return agreed ? sendPdf(c, deps, initiative, agreed) : c.notFound();
    }),
  );

  return routes;
}
