import { expect, test } from 'vitest';
import { record } from '../../platform/audit/record.ts';
import { sealLines } from '../../platform/audit/seal.ts';
import { testApp } from '../../testing/app.ts';

test('a visitor sees how far the log is sealed, and nobody’s number', async () => {
  const town = await testApp();
  expect(await (await town.get('/logboek')).text()).toContain('Er staat nog niets in het logboek');
  const personId = crypto.randomUUID();
  const actor = {
    kind: 'person',
    personId,
    name: 'Noor',
    email: null,
    roles: [],
    assurance: 'email',
    strong: false,
  } as const;
  await town.db
    .transaction()
    .execute((tx) => record(tx, { actor, at: town.deps.now(), act: 'idea.submitted', subject: 'idea:1' }));
  await sealLines(town.db);
  const { hash } = await town.db.selectFrom('auditSeal').select('hash').executeTakeFirstOrThrow();
  const page = await (await town.get('/logboek')).text();
  expect(page).toContain(hash);
  expect(page).not.toContain(personId);
  await town.drop();
});
