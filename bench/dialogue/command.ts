import { setTimeout as sleep } from 'node:timers/promises';
import { openDb } from '../../app/src/platform/db/db.ts';
import { startApp } from '../app-process.ts';
import { freshPlace } from '../fresh-place.ts';
import { answersOf, sendAnswers } from './answering.ts';
import { checkAnswers } from './check.ts';
import { seedDialogue } from './seed.ts';

// npm run bench:dialogue [-- ANSWERS]: 2,000 people answer 300 statements through the real route, over 50 connections.
const say = (line: string) => process.stdout.write(`${line}\n`);
const amount = Number(process.argv[2] ?? 30_000);
const people = Array.from({ length: 2000 }, () => crypto.randomUUID());
const place = await freshPlace();
// Everything that runs, so that it is stopped however far the run came.
const stops: (() => Promise<void>)[] = [place.remove];
try {
  const app = await startApp(place.dataDir, place.env);
  const db = openDb(app.databaseUrl, 2);
  stops.push(app.stop);
  const dialogue = await seedDialogue(db, 300);
  const answers = answersOf(people, dialogue, amount);
  const [first, rest] = [answers.slice(0, Math.floor(amount * 0.8)), answers.slice(Math.floor(amount * 0.8))];

  say(`${first.length} answers over 50 connections…`);
  const from = performance.now();
  let pages: number[] = [];
  let sending = true;
  // Somebody reads the result meanwhile, again and again.
  const reading = (async () => {
    while (sending) {
      const began = performance.now();
      await (await fetch(`${app.address}${dialogue.path}/uitkomst`)).text();
      pages.push(performance.now() - began);
      await sleep(100);
    }
  })();
  const sent = await sendAnswers(app.address, dialogue.path, first, { connections: 50 });
  const seconds = (performance.now() - from) / 1000;
  sending = false;
  await reading;
  pages = pages.sort((a, b) => a - b);
  const at = (list: readonly number[], part: number) => Math.round(list[Math.floor(list.length * part)] ?? 0);
  say(
    `${Math.round(sent.kept.length / seconds)} answers a second; p50 ${at(sent.took, 0.5)} ms, p99 ${at(sent.took, 0.99)} ms`,
  );
  say(`The page of the result meanwhile: p50 ${at(pages, 0.5)} ms, p99 ${at(pages, 0.99)} ms (${pages.length} times)`);

  const last = performance.now();
  for (;;) {
    const row = await db.selectFrom('dialogueResult').select('answers').executeTakeFirst();
    if (row?.answers === sent.kept.length) break;
    if (performance.now() - last > 120_000) throw new Error('The result did not come within two minutes.');
    await sleep(200);
  }
  say(
    `All of them in the result ${((performance.now() - last) / 1000).toFixed(1)} s after the last; memory ${(await app.memory()).peak} MB`,
  );

  say('kill -9 while people answer…');
  const halfway = sendAnswers(app.address, dialogue.path, rest, { connections: 50 });
  await sleep(1500);
  await db.destroy();
  await app.kill();
  const broken = await halfway;
  const again = await startApp(place.dataDir, place.env);
  // The next start stops the server that was left behind and starts its own.
  const later = openDb(again.databaseUrl, 2);
  stops.push(again.stop, () => later.destroy());
  const check = await checkAnswers(later, dialogue.stepId, [...sent.kept, ...broken.kept]);
  say(
    `Kept before it: ${broken.kept.length}; broken off: ${broken.failed}; missing: ${check.missing}; twice: ${check.twice}`,
  );
  if (check.missing > 0 || check.twice > 0 || sent.failed > 0) process.exitCode = 1;
} finally {
  for (const stop of stops.reverse()) await stop();
}
