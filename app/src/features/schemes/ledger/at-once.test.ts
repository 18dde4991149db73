import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../platform/actor.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson } from '../../../testing/sign-in.ts';
import { decideApplication } from '../deciding/decide-application.ts';
import { makeApplication } from '../testing/make-application.ts';
import { fundsOn } from './load-ledger.ts';

let town: TestApp;
let alderman: Actor;
beforeAll(async () => {
  town = await testApp();
  const personId = await makePerson(town.db, { name: 'Wethouder', roles: ['decider'] });
  const roles = [{ role: 'decider' as const, projectId: null }];
  alderman = { kind: 'person', personId, name: 'Wethouder', email: null, roles, assurance: 'email', strong: true };
  // 1,000 euros for a whole year, of which 600 for Schalkwijk.
  await sql`update scheme_version set rules = rules || '{"yearlyCents": 100000, "areas": [{"code": "SCHALKWIJK", "cents": 60000}]}'`.execute(
    town.db,
  );
});
afterAll(() => town.drop());

const grant = (id: number) =>
  decideApplication(town.deps, alderman, {
    ...{ id, seen: 1, outcome: 'grant', cents: null, reasons: 'Een goed plan.', deviation: '', conditions: '' },
  });

test('twenty decisions at once never pass the ceiling of the year, nor that of an area', async () => {
  const { id: molenwijk } = await town.db
    .selectFrom('area')
    .select('id')
    .where('name', '=', 'Molenwijk')
    .executeTakeFirstOrThrow();
  const ids: number[] = [];
  for (let number = 1; number <= 20; number += 1) {
    const areaId = number % 2 === 0 ? molenwijk : null;
    ids.push(await makeApplication(town, number, { askedCents: 10_000 + number, areaId }));
  }
  const results = await Promise.all(ids.map(grant));
  const granted = results.flatMap((result) => (result.ok ? [result.value.cents] : []));
  expect(granted).toHaveLength(9);
  for (const result of results) if (!result.ok) expect(result.error.kind).toBe('over-ceiling');
  const funds = await fundsOn(town.db, 1, '2026-12-31');
  const [whole, schalkwijk] = [funds[0]?.balance, funds[1]?.balance];
  expect(whole?.reserved).toBe(granted.reduce((sum, cents) => sum + cents, 0));
  expect(whole && whole.available + whole.reserved).toBe(100_000);
  expect(schalkwijk && schalkwijk.available + schalkwijk.reserved).toBe(60_000);
  for (const { balance } of funds) expect(Object.values(balance).reduce((sum, cents) => sum + cents, 0)).toBe(0);
  // What the trigger keeps is what the entries add up to.
  const kept = await town.db.selectFrom('schemeFund').selectAll().orderBy('id').execute();
  expect(kept.map((row) => [row.availableCents, row.reservedCents])).toEqual(
    [...funds].sort((a, b) => a.id - b.id).map(({ balance }) => [balance.available, balance.reserved]),
  );
  // Nothing was there the day before.
  expect((await fundsOn(town.db, 1, '2026-11-22'))[0]?.balance.available).toBe(0);
});

test('of two decisions about one application one wins, and the other sees that it is too late', async () => {
  const id = await makeApplication(town, 30, { askedCents: 100 });
  const [one, other] = await Promise.all([grant(id), grant(id)]);
  const lost = one.ok ? other : one;
  expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
  expect(lost.ok ? null : lost.error).toEqual({ kind: 'changed-meanwhile', state: 'granted' });
  const letters = await town.db
    .selectFrom('message')
    .select('subject')
    .where('dedupeKey', '=', `application:${id}:decided`)
    .execute();
  expect(letters).toHaveLength(1);
});

test('an entry is never changed, and no entry brings a fund below nothing', async () => {
  await expect(sql`update ledger_entry set cents = 1`.execute(town.db)).rejects.toThrow('append-only');
  const more = sql`insert into ledger_entry (fund_id, kind, from_account, to_account, cents, booked_on, booked_at)
    select id, 'reserved', 'available', 'reserved', available_cents + 1, '2026-11-23', now() from scheme_fund limit 1`;
  await expect(more.execute(town.db)).rejects.toThrow('available_cents');
});
