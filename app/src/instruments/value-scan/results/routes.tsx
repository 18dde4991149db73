import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { noticeOf, type Refusal, type Status } from '../../../features/staff/index.ts';
import { writeCsv } from '../../../platform/csv/write-csv.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext, AppEnv } from '../../../platform/http/env.ts';
import { formStatus, readForm } from '../../../platform/http/form.ts';
import { frameOf } from '../../../platform/ui/frame.ts';
import { scanMessages } from '../messages.ts';
import { mayRead, openRound } from '../rounds.ts';
import { scanPath, scanStaffPath } from '../scan-path.ts';
import { findParticipant } from '../scoring/participant.ts';
import { loadScoring } from '../scoring/scoring.ts';
import { changeStatus } from '../staff/change-scan.ts';
import { onScan, type ScanWork } from '../staff/on-scan.ts';
import { codebook, scoresTable, tellable } from './export.ts';
import { loadFigures } from './figures.ts';
import { type PublishError, publishResults } from './publish-results.ts';
import { resultsMessages } from './results-messages.ts';
import { ResultsPage } from './results-page.tsx';
import { StaffResultsPage } from './staff-results-page.tsx';

const path = '/beheer/trajecten/:slug/onderdelen/:stepId/waardenscan/uitkomsten';
const status = { ...changeStatus, 'too-few-scores': 409 } as const satisfies Record<PublishError['kind'], number>;

/** The results for who may read them, and for officers with files. */
export function resultsRoutes(deps: Deps): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/trajecten/:slug/waardenscan/:stepId/uitkomsten', async (c) => {
    const scoring = await loadScoring(c, deps);
    if (!scoring) return c.notFound();
    const { step, scan, open, readable } = scoring;
    if (!readable) return c.redirect(scanPath(step), 303);
    const figures = await loadFigures(deps.db, scan, open, resultsMessages(c.get('locale')).others);
    return c.html(<ResultsPage frame={frameOf(c, deps)} step={step} figures={figures} open={open} />);
  });

  routes.get(
    path,
    onScan(deps, (c, work) => show(c, deps, work)),
  );

  routes.post(
    path,
    onScan(deps, async (c, work) => {
      const form = await readForm(c, z.object({ publish: z.enum(['ja', 'nee']) }));
      if (!form.ok) return show(c, deps, work, undefined, formStatus[form.kind]);
      const publish = form.value.publish === 'ja';
      const published = await publishResults(deps, c.get('actor'), { stepId: work.step.id, publish });
      const to = scanStaffPath(work.step, 'results');
      if (published.ok) return c.redirect(`${to}?klaar=${publish ? 'openbaar' : 'weg'}`, 303);
      const { kind } = published.error;
      if (kind === 'scan-not-found' || kind === 'not-allowed') throw new HTTPException(status[kind]);
      return show(c, deps, work, { text: resultsMessages(c.get('locale')).refused[kind] }, status[kind]);
    }),
  );

  routes.get(
    `${path}/scores.csv`,
    onScan(deps, async (c, work) => {
      const told = await tellable(deps.db, work.scan);
      // Officers read no scores either while others still give theirs.
      if (told.rounds.length === 0 || openRound(work.step, work.scan, deps.now()) !== null)
        throw new HTTPException(409);
      return csv(c, `waardenscan-${work.step.id}.csv`, await scoresTable(deps.db, work.scan, told));
    }),
  );

  routes.get(
    `${path}/codeboek.csv`,
    onScan(deps, async (c, work) => {
      const { codes } = resultsMessages(c.get('locale'));
      const { round, low, high } = scanMessages(c.get('locale'));
      const told = await tellable(deps.db, work.scan);
      const rows = codebook(work.scan, told, { ...codes, rounds: round, low, high });
      return csv(c, `codeboek-${work.step.id}.csv`, rows);
    }),
  );

  return routes;
}

async function show(c: AppContext, deps: Deps, work: ScanWork, refusal?: Refusal, code: Status = 200) {
  const t = resultsMessages(c.get('locale'));
  const { scan, step } = work;
  const open = openRound(step, scan, deps.now());
  const own = await findParticipant(deps.db, step.id, { actor: c.get('actor'), heldId: null });
  const readable = mayRead({ open, scored: own?.scored ?? new Set(), published: true });
  const figures = await loadFigures(deps.db, scan, open, t.others);
  const props = { work, readable, open, refusal, figures: readable ? figures : { ...figures, values: [] } };
  const notice = code === 200 ? noticeOf(c, t.done) : undefined;
  return c.html(<StaffResultsPage frame={frameOf(c, deps, notice)} {...props} />, code);
}

function csv(c: AppContext, name: string, rows: string[][]): Response {
  return c.body(writeCsv(rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}
