import { keepSuggested, measureAll } from '../../app/src/features/programme/index.ts';
import type { Db } from '../../app/src/platform/db/db.ts';
import type { Deps } from '../../app/src/platform/deps.ts';
import { type BesideList, besideList } from './beside-list.ts';
import { seedFiveYears } from './seed-monitor.ts';

/** The pages of the monitor, and how long measuring all of it takes: the job of every night. */
export type MonitorFigures = { pages: BesideList[]; measureMs: number; measurements: number };
type Where = { app: string; db: Db; cookies: readonly string[]; say: (line: string) => void };

/** Fills the town with five years of 200 trajectories and 100,000 contributions, and measures the monitor over them. */
export async function measureMonitor({ app, db, cookies, say }: Where): Promise<MonitorFigures> {
  await seedFiveYears(db);
  await db.transaction().execute((tx) => keepSuggested(tx, new Date()));
  const begin = performance.now();
  await measureAll({ db, now: () => new Date() } as Deps);
  const measureMs = Math.round(performance.now() - begin);
  const { count: measurements } = await db
    .selectFrom('measurement')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  say(`Measuring all: ${measureMs} ms, ${measurements} figures`);
  const headers = { cookie: cookies[0] ?? '' };
  const pages: BesideList[] = [];
  for (const [name, path] of Object.entries(await monitorPages(db)))
    pages.push(await besideList({ app, headers, name, path, say }));
  return { pages, measureMs, measurements };
}

async function monitorPages(db: Db): Promise<Record<string, string>> {
  const { lineId } = await db
    .selectFrom('programmeLink')
    .select('lineId')
    .groupBy('lineId')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    'The monitor': '/monitor',
    'The monitor of two years ago': `/monitor?jaar=${new Date().getFullYear() - 2}`,
    'Its figures': '/monitor/cijfers',
    'One figure by quarter': '/monitor/cijfers/answer-rate',
    'One figure by wijk': '/monitor/cijfers/participants-by-area',
    'The fullest line': `/monitor/lijnen/${lineId}`,
  };
}
