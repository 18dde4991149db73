import type { Db } from '../../app/src/platform/db/db.ts';
import { measureDigest } from './digest.ts';
import { measureImport } from './import.ts';
import { load } from './load.ts';
import type { Town } from './seed.ts';
import { seedTrajectories } from './seed.ts';

/** What sank other platforms, each in one sentence of figures. */
export type HotSpot = { name: string; found: string };
export type Where = { app: string; db: Db; town: Town; cookies: readonly string[] };

/** Measures them one by one; what they add to the town stays, so the order matters. */
export async function measureHotSpots(where: Where): Promise<HotSpot[]> {
  return [
    await measureTakenPart(where),
    await measureImport(where),
    await measureDigest(where),
    await measureThousand(where),
  ];
}

/** "Have I taken part?" stands on every page of a trajectory: what being known costs. */
async function measureTakenPart({ app, town, cookies }: Where): Promise<HotSpot> {
  const path = `/trajecten/${town.slug}`;
  const asVisitor = await load(app, { path });
  const asPerson = await load(
    app,
    cookies.map((cookie) => ({ path, headers: { cookie } })),
  );
  const cost = Math.round((1 - asPerson.requestsPerSecond / asVisitor.requestsPerSecond) * 100);
  return {
    name: '"Have I taken part?", 1,000 people on the largest trajectory',
    found: `${asPerson.requestsPerSecond} req/s signed in, ${asVisitor.requestsPerSecond} as an unknown visitor: ${cost} % less`,
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
