import { Hono } from 'hono';
import type { Deps } from '../../platform/deps.ts';
import type { AppEnv } from '../../platform/http/env.ts';
import { frameOf } from '../../platform/ui/frame.ts';
import { lessonsFor } from '../lessons/index.ts';
import type { Instruments } from '../steps/index.ts';
import { entriesOf } from './entry.ts';
import { loadRuns } from './load-runs.ts';
import { EntryPage, InstrumentariumPage } from './pages.tsx';
import { proposalRoutes } from './proposal/routes.tsx';

const mostRuns = 12;
const mostLessons = 5;

/** What works: all ways to take part beside each other, one by one, and the proposal to the council. */
export function instrumentariumRoutes(deps: Deps, instruments: Instruments): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/instrumenten', async (c) => {
    const entries = entriesOf(instruments, await loadRuns(deps.db));
    return c.html(<InstrumentariumPage frame={frameOf(c, deps)} entries={entries} />);
  });
  // Before the page of a way: "voorstel" is the name of none.
  routes.route('/', proposalRoutes(deps, instruments));
  routes.get('/instrumenten/:key', async (c) => {
    const runs = await loadRuns(deps.db);
    const entry = entriesOf(instruments, runs).find(({ key }) => key === c.req.param('key'));
    if (!entry) return c.notFound();
    const lessons = await lessonsFor(deps.db, { words: '', instruments: [entry.key], limit: mostLessons });
    const own = runs.filter(({ instrument }) => instrument === entry.key).slice(0, mostRuns);
    return c.html(<EntryPage frame={frameOf(c, deps)} {...{ entry, runs: own, lessons }} />);
  });
  return routes;
}
