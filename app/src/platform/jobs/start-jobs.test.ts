import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { withDatabase } from '../../testing/template.ts';
import { enqueue } from './enqueue.ts';
import { defineJob } from './job.ts';
import { startJobs } from './start-jobs.ts';

test('a job is done after the command commits and never after it is rolled back', async () => {
  const town = await testApp();
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(town.db);
  const databaseUrl = withDatabase(inject('template').serverUrl, rows[0]?.name ?? '');
  const done: string[] = [];
  let finished = () => {};
  const finish = new Promise<void>((resolve) => {
    finished = resolve;
  });
  let failures = 0;
  const greet = defineJob<{ whom: string }>({
    name: 'greet',
    async run(_deps, { whom }) {
      if (whom === 'Sem' && failures++ === 0) throw new Error('The first time it goes wrong.');
      done.push(whom);
      if (done.length === 2) finished();
    },
  });
  await town.db.transaction().execute((tx) => enqueue(tx, greet, { whom: 'Noor' }));
  await town.db
    .transaction()
    .execute(async (tx) => {
      await enqueue(tx, greet, { whom: 'nobody' });
      throw new Error('changed my mind');
    })
    .catch(() => {});
  const errors: unknown[] = [];
  const working = await startJobs(town.deps, [greet], { databaseUrl, onError: (error) => errors.push(error) });
  await enqueue(town.db, greet, { whom: 'Sem' });
  await finish;
  await working.stop();
  expect(done.sort()).toEqual(['Noor', 'Sem']);
  expect(errors.map(String)).toEqual(['Error: The first time it goes wrong.']);
  await town.drop();
});

test('of many jobs that wait each is begun as soon as the one before is done', async () => {
  const town = await testApp();
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(town.db);
  const databaseUrl = withDatabase(inject('template').serverUrl, rows[0]?.name ?? '');
  const begun: number[] = [];
  let finished = () => {};
  const finish = new Promise<void>((resolve) => {
    finished = resolve;
  });
  const count = defineJob<Record<string, never>>({
    name: 'count',
    run: async () => {
      if (begun.push(performance.now()) === 12) finished();
    },
  });
  await town.db.transaction().execute(async (tx) => {
    for (let number = 0; number < 12; number++) await enqueue(tx, count, {});
  });
  const working = await startJobs(town.deps, [count], {
    databaseUrl,
    onError: (error) => {
      throw error;
    },
  });
  await finish;
  await working.stop();
  // Waiting for the next look each time would take two minutes.
  const pauses = begun.slice(1).map((moment, index) => moment - (begun[index] ?? 0));
  expect(pauses.filter((pause) => pause > 5_000)).toEqual([]);
  await town.drop();
}, 180_000);
