import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDb } from '../../app/src/platform/db/db.ts';
import { startApp } from '../app-process.ts';
import { freshPlace } from '../fresh-place.ts';
import { answersOf, browsers, type Sent } from './answering.ts';
import { checkAnswers } from './check.ts';
import { at, openAgain } from './pages.ts';
import { seedDialogue } from './seed.ts';

// npm run bench:dialogue [-- EACH]: 2,000 people answer EACH of 300 statements (15; at most 300) through the real route.
const say = (line: string) => process.stdout.write(`${line}\n`);
const each = Math.min(300, Math.max(8, Number(process.argv[2] ?? 15)));
const people = Array.from({ length: 2000 }, () => crypto.randomUUID());
// A page of the town that is made anew for each reader, and has nothing to do with the dialogue.
const page = '/agenda';
const [perSecond, seconds, rounds] = [100, 10, 2];
const place = await freshPlace();
// Everything that runs, so that it is stopped however far the run came.
const stops: (() => Promise<void>)[] = [place.remove];
try {
  const app = await startApp(place.dataDir, place.env);
  const db = openDb(app.databaseUrl, 2);
  stops.push(app.stop);
  const dialogue = await seedDialogue(db, 300);
  const answers = answersOf(people, dialogue, each);
  const taking = browsers(people, dialogue.path);
  const kept: Sent[] = [];
  const whole = (ms: number) => Math.round(ms);
  let failed = 0;

  say(`Load of the machine before: ${loadavg()[0]?.toFixed(1)}.`);
  say(`${page} without votes and with ${perSecond} a second, ${rounds} times ${seconds} s each in turn…`);
  const quiet: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    quiet.push(...(await openAgain(app.address + page, sleep(seconds * 1000), 20)));
    const sent = taking.paced(app.address, answers.splice(0, perSecond * seconds), perSecond);
    busy.push(...(await openAgain(app.address + page, sent, 20)));
    const { kept: there, failed: lost } = await sent;
    kept.push(...there);
    failed += lost;
  }
  for (const list of [quiet, busy]) list.sort((a, b) => a - b);
  for (const part of [0.5, 0.95]) {
    const [without, beside] = [at(quiet, part), at(busy, part)];
    say(
      `p${part * 100}: ${without.toFixed(1)} ms without, ${beside.toFixed(1)} ms with votes: ${(beside / without).toFixed(2)} times`,
    );
  }

  const flood = answers.splice(0, Math.floor(answers.length * 0.8));
  say(`${flood.length} answers over 50 connections…`);
  const from = performance.now();
  const sending = taking.over(app.address, flood, 50);
  // Somebody reads the result meanwhile, again and again.
  const results = await openAgain(`${app.address}${dialogue.path}/uitkomst`, sending, 100);
  const sent = await sending;
  const took = (performance.now() - from) / 1000;
  kept.push(...sent.kept);
  failed += sent.failed;
  say(
    `${whole(sent.kept.length / took)} answers a second; p50 ${whole(at(sent.took, 0.5))} ms, p99 ${whole(at(sent.took, 0.99))} ms`,
  );
  say(
    `The page of the result meanwhile: p50 ${whole(at(results, 0.5))} ms, p99 ${whole(at(results, 0.99))} ms (${results.length} times)`,
  );

  const last = performance.now();
  for (;;) {
    const row = await db.selectFrom('dialogueResult').select('answers').executeTakeFirst();
    if (row?.answers === kept.length) break;
    if (performance.now() - last > 120_000) throw new Error('The result did not come within two minutes.');
    await sleep(200);
  }
  say(
    `All of them in the result ${((performance.now() - last) / 1000).toFixed(1)} s after the last; memory ${(await app.memory()).peak} MB`,
  );

  say('kill -9 while people answer…');
  const halfway = taking.over(app.address, answers, 50);
  await sleep(1500);
  await db.destroy();
  await app.kill();
  const broken = await halfway;
  const again = await startApp(place.dataDir, place.env);
  // The next start stops the server that was left behind and starts its own.
  const later = openDb(again.databaseUrl, 2);
  stops.push(again.stop, () => later.destroy());
  const check = await checkAnswers(later, dialogue.stepId, [...kept, ...broken.kept]);
  say(
    `Kept before it: ${broken.kept.length}; broken off: ${broken.failed}; missing: ${check.missing}; twice: ${check.twice}`,
  );
  if (check.missing > 0 || check.twice > 0 || failed > 0) process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}
