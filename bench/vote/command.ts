import { openDb } from '../../app/src/platform/db/db.ts';
import { startApp } from '../app-process.ts';
import { freshPlace } from '../fresh-place.ts';
import { load } from '../web/load.ts';
import { signInAll } from '../web/sessions.ts';
import { checkBox } from './check-box.ts';
import { seedBudget, seedVoters } from './seed.ts';
import { votesOf } from './votes.ts';

// npm run bench:vote [-- VOTERS]: that many people vote through the real route over 50 connections. Loopback only.
const say = (line: string) => process.stdout.write(`${line}\n`);
const voters = Number(process.argv[2] ?? 20_000);
const place = await freshPlace();
// Everything that runs, so that it is stopped however far the run came.
const stops: (() => Promise<void>)[] = [place.remove];
try {
  say('Seeding…');
  const app = await startApp(place.dataDir, place.env);
  const db = openDb(app.databaseUrl, 2);
  stops.push(app.stop, () => db.destroy());
  const people = await seedVoters(db, voters);
  const budget = await seedBudget(db);
  const cookies: string[] = [];
  for (let from = 0; from < people.length; from += 5000)
    cookies.push(...(await signInAll(db, app.address, people.slice(from, from + 5000))));

  say(`${voters} ballots over 50 connections…`);
  const requests = votesOf(budget, people, cookies, app.address);
  const first = await load(app.address, requests, { connections: 50, amount: voters, status: 303 });
  say(`${first.requestsPerSecond} ballots a second; p50 ${first.p50} ms, p99 ${first.p99} ms`);
  const changing = votesOf(budget, people.slice(0, 1000), cookies, app.address, 1);
  await load(app.address, changing, { connections: 50, amount: changing.length, status: 303 });
  const box = await checkBox(db, budget.stepId);
  const { peak } = await app.memory();
  say(`Ballots: ${box.ballots}; lines: ${box.lines}; log broken at: ${box.brokenAt ?? 'nowhere'}`);
  say(`Ballots without their line: ${box.withoutLine}; memory of the application at most ${peak} MB`);
  if (box.ballots !== voters || box.lines !== voters + changing.length || box.brokenAt !== null || box.withoutLine > 0)
    process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}
