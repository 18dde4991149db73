import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';
import { type Load, load } from './load.ts';
import type { Town } from './seed.ts';

/** A measurement with the floor beside it, measured just before: the ratio holds also where the machine is busy. */
export type PageFigure = Load & { name: string; floor: number; share: number };
type Where = { app: string; floor: string; db: Db; town: Town; cookies: readonly string[] };

/** Measures the pages that people open most, each with the floor beside it. */
export async function measurePages({ app, floor, town, cookies }: Where): Promise<PageFigure[]> {
  const list = `/trajecten/${town.slug}/ideeen/${town.stepId}`;
  const signedIn = { cookie: cookies[0] ?? '' };
  const pages = [
    { name: 'Lijst van trajecten', path: '/trajecten' },
    { name: 'Lijst van 2.000 ideeën', path: list },
    { name: 'Pagina van een traject', path: `/trajecten/${town.slug}` },
    { name: 'Dezelfde, ingelogd', path: `/trajecten/${town.slug}`, headers: signedIn },
    { name: 'Zoeken in de stad', path: '/zoeken?q=pluktuin' },
    { name: 'Zoeken in ideeën', path: `${list}?zoek=pluktuin+vijver` },
    { name: 'Idee met 500 reacties', path: `/ideeen/${town.openIdeas.at(-1)}` },
    { name: 'Voorpagina', path: '/' },
  ];
  const figures: PageFigure[] = [];
  for (const { name, ...request } of pages) {
    const beside = await load(floor, { path: `/ideas/${town.openIdeas[0]}` }, { seconds: 3 });
    const found = await load(app, request, { seconds: 5 });
    figures.push({
      name,
      ...found,
      floor: beside.requestsPerSecond,
      share: found.requestsPerSecond / beside.requestsPerSecond,
    });
  }
  return figures;
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Measures supporting ideas: everybody once, by visitors without a cookie and by people who are signed in. */
export async function measureSupports({ app, db, town, cookies }: Where): Promise<(Load & { name: string })[]> {
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
    return { name, ...found };
  };
  return [
    await measured(
      'Steun van bezoekers',
      town.openIdeas.map((idea) => post(idea)),
    ),
    await measured(
      'Steun van ingelogde mensen',
      cookies.flatMap((cookie) => town.openIdeas.slice(0, 20).map((idea) => post(idea, cookie))),
    ),
  ];
}

async function supports(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from act where kind = 'support'`.execute(db);
  return rows[0]?.count ?? 0;
}
