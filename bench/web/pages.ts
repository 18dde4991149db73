import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';
import { type Load, load } from './load.ts';
import type { Town } from './seed.ts';

/** A measurement with the floor beside it, measured just before: the ratio holds also where the machine is busy. */
export type PageFigure = Load & { name: string; floor: number; share: number };
type Where = {
  app: string;
  floor: string;
  db: Db;
  town: Town;
  cookies: readonly string[];
  say: (line: string) => void;
};

/** Measures the pages that people open most, each with the floor beside it. */
export async function measurePages({ app, floor, town, cookies, say }: Where): Promise<PageFigure[]> {
  const list = `/trajecten/${town.slug}/ideeen/${town.stepId}`;
  const signedIn = { cookie: cookies[0] ?? '' };
  const project = `/trajecten/${town.slug}`;
  const pages = [
    { name: 'List of 50 trajectories', path: '/trajecten' },
    { name: 'The same, signed in', path: '/trajecten', headers: signedIn },
    { name: 'List of 2,000 ideas', path: list },
    { name: 'The same, signed in', path: list, headers: signedIn },
    { name: 'Largest trajectory', path: project },
    { name: 'The same, signed in', path: project, headers: signedIn },
    { name: 'Search the town', path: '/zoeken?q=pluktuin' },
    { name: 'The same, signed in', path: '/zoeken?q=pluktuin', headers: signedIn },
    { name: 'Idea with 500 reactions', path: `/ideeen/${town.openIdeas.at(-1)}` },
  ];
  const figures: PageFigure[] = [];
  for (const { name, ...request } of pages) {
    const beside = await load(floor, { path: `/ideas/${town.openIdeas[0]}` }, { seconds: 2 });
    const found = await load(app, request, { seconds: 4 });
    const share = found.requestsPerSecond / beside.requestsPerSecond;
    figures.push({ name, ...found, floor: beside.requestsPerSecond, share });
    say(`${name}: ${found.requestsPerSecond} req/s, ${Math.round(share * 100)} % of the floor`);
  }
  return figures;
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Measures supporting ideas: everybody once, by visitors without a cookie and by people who are signed in. */
export async function measureSupports({ app, db, town, cookies, say }: Where): Promise<(Load & { name: string })[]> {
  const post = (idea: number, cookie?: string) => ({
    method: 'POST' as const,
    path: `/ideeen/${idea}/steun`,
    headers: { ...form, origin: app, ...(cookie ? { cookie } : {}) },
    body: '',
  });
  const measured = async (name: string, requests: ReturnType<typeof post>[]) => {
    const before = await supports(db);
    const found = await load(app, requests, { connections: 40, seconds: 5, status: 303 });
    const added = (await supports(db)) - before;
    if (added < found.requests) throw new Error(`${name}: ${found.requests} acknowledged, ${added} kept.`);
    say(`${name}: ${found.requestsPerSecond}/s, ${found.requests} acknowledged and kept`);
    return { name, ...found };
  };
  return [
    await measured(
      'Supports by new visitors',
      town.openIdeas.map((idea) => post(idea)),
    ),
    await measured(
      'Supports by people signed in',
      cookies.flatMap((cookie) => town.openIdeas.slice(0, 20).map((idea) => post(idea, cookie))),
    ),
  ];
}

async function supports(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from act where kind = 'support'`.execute(db);
  return rows[0]?.count ?? 0;
}
