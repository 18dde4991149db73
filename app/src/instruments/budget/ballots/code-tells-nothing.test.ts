import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { cookieIn } from '../../../testing/sign-in-by-mail.ts';
import { makeBudget, makeCode } from '../testing/make-budget.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());
beforeEach(async () => {
  town.at('2026-11-23T10:00:00Z');
  await town.db.deleteFrom('attempt').execute();
});

const codeFor = async (stepId: number) => (await makeCode(town.db, town.deps.settings.secret, stepId)).code;
const type = (code: string) => town.post('/stemcode', { code });

test('who has no code sees the same whether or not somebody voted with it, until the code is typed', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const [used, unused] = [await codeFor(budget.stepId), await codeFor(budget.stepId)];
  const pages = [
    '/stemcode',
    budget.path,
    `${budget.path}/stemmen`,
    `${budget.path}/ontvangst`,
    `${budget.path}/controleren`,
  ];
  const look = async () => {
    const seen = [];
    for (const page of pages) {
      const answer = await town.get(page, { as: 'volgorde=00000000-0000-4000-8000-000000000000' });
      seen.push([page, answer.status, answer.headers.get('location'), await answer.text()]);
    }
    return seen;
  };
  const before = await look();
  const voter = cookieIn(await type(used), 'stemcode');
  const ballot = await (await town.get(`${budget.path}/stemmen`, { as: voter })).text();
  const mark = /name="mark" value="([0-9a-f]*)"/.exec(ballot)?.[1] ?? '';
  const sent = await town.post(`${budget.path}/stemmen`, { mark, project: String(budget.projects[0]) }, { as: voter });
  expect(sent.status).toBe(303);
  expect(await look()).toEqual(before);

  const answers = [];
  for (const code of [used, unused]) {
    const answer = await type(code);
    const cookie = answer.headers
      .getSetCookie()
      .join()
      .replace(/stemcode=[^;]*/, 'stemcode=').length;
    answers.push([answer.status, answer.headers.get('location'), (await answer.text()).length, cookie]);
  }
  expect(answers[0]).toEqual(answers[1]);
  // Only who holds the code reads that it was used.
  expect(await (await town.get(`${budget.path}/stemmen`, { as: voter })).text()).toContain('U heeft al gestemd');
});

test('after thirty wrong codes no code works for an hour, not even a right one; right codes are no tries', async () => {
  const budget = await makeBudget(town.db, { access: 'code' });
  const code = await codeFor(budget.stepId);
  for (let voter = 0; voter < 35; voter++) expect((await type(code)).status).toBe(303);
  for (let tries = 0; tries < 30; tries++) expect((await type('ACDE-2345')).status).toBe(422);
  expect((await type('ACDE-2345')).status).toBe(429);
  expect((await type(code)).status).toBe(429);
  expect((await town.get(`/stemcode?code=${code}`)).status).toBe(429);
  town.at('2026-11-23T11:00:01Z');
  expect((await type(code)).status).toBe(303);
});
