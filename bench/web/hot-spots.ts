import { sql } from 'kysely';
import type { Db } from '../../app/src/platform/db/db.ts';
import { measureDigest } from './digest.ts';
import { measureImport } from './import.ts';
import { load } from './load.ts';
import type { Town } from './seed.ts';
import { seedTrajectories } from './seed.ts';

/** What sank other platforms, each in one sentence of figures. */
export type HotSpot = { name: string; found: string };
export type Where = { app: string; db: Db; town: Town; cookies: readonly string[]; say: (line: string) => void };

/** Measures them one by one; what they add to the town stays, so the order matters. */
export async function measureHotSpots(where: Where): Promise<HotSpot[]> {
  const spots: HotSpot[] = [];
  for (const measure of [measureTakenPart, measureImport, measureDigest, measureMap, measureThousand]) {
    const spot = await measure(where);
    where.say(`${spot.name}: ${spot.found}`);
    spots.push(spot);
  }
  return spots;
}

/** "Have I taken part?" stands on every page of a trajectory: what being known costs. */
async function measureTakenPart({ app, town, cookies }: Where): Promise<HotSpot> {
  const path = `/trajecten/${town.slug}`;
  // A cookie of nobody: the page is made anew, as for people who are known.
  const asVisitor = await load(app, { path, headers: { cookie: 'taal=nl' } });
  const asPerson = await load(
    app,
    cookies.map((cookie) => ({ path, headers: { cookie } })),
  );
  const cost = Math.round((1 - asPerson.requestsPerSecond / asVisitor.requestsPerSecond) * 100);
  return {
    name: '"Have I taken part?", 1,000 people on the largest trajectory',
    found: `${asPerson.requestsPerSecond} req/s signed in, ${asVisitor.requestsPerSecond} as a visitor: ${cost} % less`,
  };
}

/** A map with 10,000 points: all in one step, made anew for each visitor. */
async function measureMap({ app, db, town }: Where): Promise<HotSpot> {
  await sql`insert into contribution (project_id, step_id, title, longitude, latitude, area_id, status, submitted_at, published_at)
    select step.project_id, step.id, 'Punt ' || n, 4.60 + (n * 7919 % 1000) / 10000.0, 52.34 + (n * 104729 % 1000) / 12500.0,
      (select id from area where kind = 'wijk' order by id limit 1 offset n % 20), 'published', now(), now()
    from step, generate_series(1, 8000) n where step.id = ${town.stepId}`.execute(db);
  await sql`analyze contribution`.execute(db);
  const map = { path: `/trajecten/${town.slug}/ideeen/${town.stepId}/kaart`, headers: { cookie: 'taal=nl' } };
  const found = await load(app, map);
  const page = await (await fetch(app + map.path, { headers: map.headers })).arrayBuffer();
  return {
    name: 'A map with 10,000 points',
    found: `${found.requestsPerSecond} req/s (p99 ${found.p99} ms), ${Math.round(page.byteLength / 1000)} kB of HTML`,
  };
}

/** A list of 1,000 trajectories: the first page, and the last. */
async function measureThousand({ app, db }: Where): Promise<HotSpot> {
  await seedTrajectories(db, 51, 1_000);
  const first = await load(app, { path: '/trajecten?toon=all' });
  const last = await load(app, { path: '/trajecten?toon=all&pagina=84' });
  return {
    name: 'A list of 1,000 trajectories',
    found: `first page ${first.requestsPerSecond} req/s (p99 ${first.p99} ms), last page ${last.requestsPerSecond} req/s (p99 ${last.p99} ms)`,
  };
}
