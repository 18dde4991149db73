import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from '../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { catalogue } from './catalogue.ts';
import type { DataSet } from './data-set.ts';
import { dataSets } from './data-sets.ts';
import { DataSetPage, OpenDataPage } from './open-data-page.tsx';
import { allRows, readRows } from './read-rows.ts';
import { csvStream, jsonRow } from './write-rows.ts';

const perPage = { usual: 100, most: 1000 };

/** /open-data: every public list, as a file and by the page, with what its columns mean. */
export function openDataRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/open-data', (c) => c.html(<OpenDataPage frame={frameOf(c, deps)} sets={dataSets} />));

  routes.get('/open-data/lijsten/:set', (c) => c.html(<DataSetPage frame={frameOf(c, deps)} set={setIn(c)} />));

  routes.get('/open-data/catalogus.json', (c) => {
    c.header('content-type', 'application/ld+json; charset=utf-8');
    c.header('access-control-allow-origin', '*');
    return c.body(JSON.stringify(catalogue(deps.settings)));
  });

  routes.get('/open-data/:set{[a-z0-9-]{2,40}\\.csv}', (c) => {
    const set = setIn(c);
    return c.body(csvStream(set, allRows(deps.db, set)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${set.key}.csv"`,
      'access-control-allow-origin': '*',
    });
  });

  routes.get('/open-data/:set{[a-z0-9-]{2,40}\\.json}', async (c) => {
    const set = setIn(c);
    const after = numberFrom(c.req.query('na'), -1, Number.MAX_SAFE_INTEGER);
    const count = numberFrom(c.req.query('aantal'), perPage.usual, perPage.most) || perPage.usual;
    const rows = await readRows(deps.db, set, after, count);
    const last = rows.at(-1)?.id;
    const { baseUrl, town } = deps.settings;
    const here = `${baseUrl}/open-data/${set.key}.json`;
    c.header('access-control-allow-origin', '*');
    return c.json({
      dataset: set.key,
      licentie: town.programme.licence.href,
      kolommen: set.columns.map(({ key, type, unit, meaning }) => ({
        naam: key,
        type,
        eenheid: unit ?? null,
        betekenis: meaning.nl,
      })),
      rijen: rows.map((row) => jsonRow(set, row)),
      volgende: rows.length === count ? `${here}?na=${last}&aantal=${count}` : null,
    });
  });

  return routes;
}

function setIn(c: AppContext): DataSet {
  const key = c.req.param('set')?.replace(/\.(csv|json)$/, '');
  const set = dataSets.find((one) => one.key === key);
  if (!set) throw new HTTPException(404);
  return set;
}

/** A whole number in the address, at most `most`; what is none counts as not given. */
function numberFrom(typed: string | undefined, otherwise: number, most: number): number {
  return typed !== undefined && /^\d{1,15}$/.test(typed) ? Math.min(Number(typed), most) : otherwise;
}
