import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../testing/database.ts';
import type { Db } from '../db/db.ts';
import { genesis } from './line-hash.ts';
import { record } from './record.ts';
import { sealLines } from './seal.ts';
import { verifyChain } from './verify.ts';

let db: Db;
let drop: () => Promise<void>;
beforeEach(async () => {
  ({ db, drop } = await freshDatabase());
});
afterEach(() => drop());

const at = new Date('2026-11-23T10:00:00Z');
const write = (subject: string) =>
  db
    .transaction()
    .execute((tx) => record(tx, { actor: 'system', at, act: 'idea.submitted', subject, detail: { n: 1 } }));
const sealAll = async () => {
  while (await sealLines(db)) {
    // until nothing waits
  }
};
const unguarded = (statement: string) =>
  db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql.raw(statement).execute(tx);
  });

test('an empty log is whole', async () => {
  expect(await verifyChain(db)).toEqual({
    sealed: 0,
    lastHash: genesis,
    unsealed: 0,
    brokenAt: null,
    knownHashFound: null,
  });
});

test('ten thousand lines are sealed in order, whoever commits first', async () => {
  await sql`insert into audit_line (at, actor, act, subject)
    select now(), 'system', 'act', 'subject:' || n from generate_series(1, 10000) as n`.execute(db);
  await sealAll();
  expect(await verifyChain(db)).toMatchObject({ sealed: 10_000, unsealed: 0, brokenAt: null });
});

test('a line that commits after later ones were sealed gets its seal too', async () => {
  await db.transaction().execute(async (slow) => {
    await record(slow, { actor: 'system', at, act: 'slow', subject: 'step:1' });
    await write('idea:1');
    await sealAll();
  });
  expect(await verifyChain(db)).toMatchObject({ sealed: 1, unsealed: 1, brokenAt: null });
  await sealAll();
  expect(await verifyChain(db)).toMatchObject({ sealed: 2, unsealed: 0, brokenAt: null });
});

test('people who act at once and several sealers never break the chain', async () => {
  await Promise.all(
    Array.from({ length: 60 }, (_, index) => (index % 6 === 5 ? sealLines(db, 3) : write(`idea:${index}`))),
  );
  await sealAll();
  expect(await verifyChain(db)).toMatchObject({ sealed: 50, unsealed: 0, brokenAt: null });
});

test('nobody changes, removes or empties the log', async () => {
  await write('idea:1');
  await sealAll();
  for (const statement of [
    `update audit_line set act = 'x'`,
    'delete from audit_line',
    'truncate audit_line cascade',
    `update audit_seal set hash = 'x'`,
    'delete from audit_seal',
    'truncate audit_seal',
  ]) {
    await expect(sql.raw(statement).execute(db), statement).rejects.toThrow('append-only');
  }
});

test('whatever is changed behind the back of the database is found at its place', async () => {
  for (let index = 0; index < 8; index += 1) await write(`idea:${index}`);
  await sealAll();
  const change = fc.constantFrom(
    `update audit_line set at = at + interval '1 microsecond' where id = $`,
    `update audit_line set actor = actor || 'x' where id = $`,
    `update audit_line set act = 'other' where id = $`,
    `update audit_line set subject = subject || ' ' where id = $`,
    `update audit_line set detail = '{"n": 1.0}' where id = $`,
    `update audit_seal set hash = reverse(hash) where line_id = $`,
    'delete from audit_line where id = $',
  );
  const lines = await db.selectFrom('auditLine').selectAll().orderBy('id').execute();
  const seals = await db.selectFrom('auditSeal').selectAll().orderBy('position').execute();
  await fc.assert(
    fc.asyncProperty(change, fc.integer({ min: 0, max: 7 }), async (statement, index) => {
      await unguarded(statement.replace('$', String(lines[index]?.id)));
      expect(await verifyChain(db)).toMatchObject({ brokenAt: index + 1, sealed: index });
      await unguarded(`delete from audit_seal; delete from audit_line`);
      await db.transaction().execute(async (tx) => {
        await sql`set local session_replication_role = replica`.execute(tx);
        await sql`insert into audit_line overriding system value
          select * from json_populate_recordset(null::audit_line, ${JSON.stringify(lines)})`.execute(tx);
        await tx.insertInto('auditSeal').values(seals).execute();
      });
      expect(await verifyChain(db)).toMatchObject({ brokenAt: null, sealed: 8 });
    }),
    { numRuns: 30 },
  );
});

test('a removed seal is found', async () => {
  for (let index = 0; index < 3; index += 1) await write(`idea:${index}`);
  await sealAll();
  await unguarded('delete from audit_seal where position = 2');
  expect(await verifyChain(db)).toMatchObject({ brokenAt: 2, unsealed: 1 });
});

test('who cuts off the end is found by a hash that somebody kept', async () => {
  for (let index = 0; index < 3; index += 1) await write(`idea:${index}`);
  await sealAll();
  const kept = (await verifyChain(db)).lastHash;
  expect(await verifyChain(db, kept)).toMatchObject({ knownHashFound: true });
  await unguarded("delete from audit_seal where position = 3; delete from audit_line where subject = 'idea:2'");
  expect(await verifyChain(db, kept)).toMatchObject({ brokenAt: null, knownHashFound: false });
});

test('a line that was slipped in, with or without a seal, and lines that changed places are found', async () => {
  for (let index = 0; index < 4; index += 1) await write(`idea:${index}`);
  await sealAll();
  const slippedIn = `insert into audit_line (id, at, actor, act, subject) overriding system value
    values (-1, now(), 'system', 'idea.submitted', 'idea:x')`;
  await unguarded(slippedIn);
  expect(await verifyChain(db)).toMatchObject({ sealed: 4, unsealed: 1, brokenAt: null });
  await unguarded(`update audit_seal set position = -position;
    update audit_seal set position = 1 - position where position < -2; update audit_seal set position = -position where position < 0;
    insert into audit_seal (position, line_id, hash) values (3, -1, '${'0'.repeat(64)}')`);
  expect(await verifyChain(db)).toMatchObject({ sealed: 2, brokenAt: 3 });
  await unguarded(`delete from audit_seal where line_id = -1; delete from audit_line where id = -1;
    update audit_seal set position = position - 1 where position > 3`);
  expect(await verifyChain(db)).toMatchObject({ sealed: 4, brokenAt: null });
  await unguarded(`update audit_seal set position = 9 where position = 2; update audit_seal set position = 2
    where position = 3; update audit_seal set position = 3 where position = 9`);
  expect(await verifyChain(db)).toMatchObject({ sealed: 1, brokenAt: 2 });
});
