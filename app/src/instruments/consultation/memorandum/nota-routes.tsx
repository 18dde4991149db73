import { Hono } from 'hono';
import { numberIn } from '../../../features/staff/index.ts';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { consultationOf } from '../consultation-of.ts';
import { NotaPage } from './nota-page.tsx';
import { notaTable } from './nota-table.ts';
import { loadPublished } from './published.ts';

const path = '/trajecten/:slug/inspraak/:stepId/nota';

/** The memorandum for everybody: as a page, its earlier versions, and as open data. */
export function notaRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get(path, (c) => show(c, deps));
  routes.get(`${path}/versie/:version`, (c) => show(c, deps, numberIn(c, 'version')));

  routes.get(`${path}/nota.json`, async (c) => {
    const found = await versionsOf(c, deps);
    const [newest] = found?.versions ?? [];
    if (!newest) return c.notFound();
    const { version, reason, publishedAt, content } = newest;
    return c.json({ version, publishedAt, reason, license: 'CC0-1.0', ...content });
  });

  routes.get(`${path}/nota.csv`, async (c) => {
    const found = await versionsOf(c, deps);
    const [newest] = found?.versions ?? [];
    if (!newest) return c.notFound();
    return c.body(writeCsv(notaTable(newest.content)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="nota-van-beantwoording.csv"',
    });
  });

  return routes;
}

async function show(c: AppContext, deps: Deps, version?: number) {
  const found = await versionsOf(c, deps);
  const shown = found?.versions.find((one) => version === undefined || one.version === version);
  if (!found || !shown) return c.notFound();
  return c.html(<NotaPage frame={frameOf(c, deps)} step={found.step} shown={shown} versions={found.versions} />);
}

async function versionsOf(c: AppContext, deps: Deps) {
  const found = await consultationOf(c, deps);
  return found && { step: found.step, versions: await loadPublished(deps.db, found.step.id) };
}
