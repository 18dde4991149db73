import { Hono } from 'hono';
import { z } from 'zod';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { emptyForm, type FormState, formStatus, readForm, withError } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { checkMessages } from './check-messages.ts';
import { CheckPage } from './check-page.tsx';
import { loadHeads } from './heads.ts';
import { type BoxPlace, boxAt } from './load-voting.ts';
import { countedFigures, type LookUp, lookUp } from './look-up.ts';

const path = '/trajecten/:slug/budget/:stepId/controleren';
type Status = 200 | 413 | 415 | 422;

/** Looking up a receipt, and the log for whoever wants to check it. */
export function checkRoutes(deps: Deps): Hono<AppEnv> {
  const { db } = deps;
  const routes = new Hono<AppEnv>();

  routes.get(path, async (c) => {
    const place = await boxAt(c, deps);
    return place ? page(c, deps, place, emptyForm(), 200) : c.notFound();
  });

  // A code in an address would stay in the history of the browser and in the logs of the way there.
  routes.post(path, async (c) => {
    const place = await boxAt(c, deps);
    if (!place) return c.notFound();
    const t = checkMessages(c.get('locale'));
    const form = await readForm(c, z.object({ code: z.string(t.badCode).trim().max(100, t.badCode) }));
    if (!form.ok) return page(c, deps, place, form.state, formStatus[form.kind]);
    const found = await lookUp(db, place.box, form.value.code);
    if (found.state === 'no-code') return page(c, deps, place, withError(form.state, 'code', t.badCode), 422);
    return page(c, deps, place, form.state, 200, found);
  });

  routes.get(`${path}/logboek.csv`, async (c) => {
    const place = await boxAt(c, deps);
    if (!place) return c.notFound();
    // As far as it was published: who watches it grow does not see when a neighbour votes.
    const [head] = await loadHeads(db, place.step.id);
    const lines = await db
      .selectFrom('ballotLog')
      .select(['n', 'leaf', 'chain'])
      .where('stepId', '=', place.step.id)
      .where('n', '<', head?.size ?? 0)
      .orderBy('n')
      .execute();
    const rows = lines.map(({ n, leaf, chain }) => [String(n + 1), leaf.toString('hex'), chain.toString('hex')]);
    return asFile(c, `logboek-${place.step.id}.csv`, [['n', 'receipt', 'chain'], ...rows]);
  });

  routes.get(`${path}/ontvangstcodes.csv`, async (c) => {
    const place = await boxAt(c, deps);
    if (!place?.box.closedAt) return c.notFound();
    const receipts = db.selectFrom('ballotReceipt').select('leaf').where('stepId', '=', place.step.id).orderBy('leaf');
    const rows = (await receipts.execute()).map(({ leaf }) => [leaf.toString('hex')]);
    return asFile(c, `ontvangstcodes-${place.step.id}.csv`, [['receipt'], ...rows]);
  });

  return routes;
}

function asFile(c: AppContext, name: string, rows: string[][]) {
  return c.body(writeCsv(rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  });
}

async function page(c: AppContext, deps: Deps, place: BoxPlace, state: FormState, status: Status, found?: LookUp) {
  const frame = frameOf(c, deps);
  const heads = (await loadHeads(deps.db, place.step.id)).slice(0, 10);
  const figures = await countedFigures(deps.db, place.box);
  c.header('cache-control', 'no-store');
  return c.html(
    <CheckPage frame={frame} place={place} state={state} found={found} heads={heads} figures={figures} />,
    status,
  );
}
