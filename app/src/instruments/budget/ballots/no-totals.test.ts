import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { type MadeBudget, makeBudget } from '../testing/make-budget.ts';
import { castBallot } from './cast-ballot.ts';

let town: TestApp;
vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  town = await testApp();
});
afterAll(() => town.drop());

async function choose({ stepId }: MadeBudget, personId: string, projects: number[]) {
  const actor = {
    kind: 'person',
    personId,
    name: '',
    email: null,
    roles: [],
    assurance: 'email',
    strong: false,
  } as const;
  const done = await castBallot(town.deps, {
    stepId,
    comer: { actor, codeId: null },
    choices: { projects },
    channel: 'web',
  });
  expect(done.ok).toBe(true);
}

test('until the close nothing that anybody else can open changes when somebody chooses otherwise', async () => {
  const budget = await makeBudget(town.db);
  const { path, staffPath, slug, projects } = budget;
  const officer = await signInForTest(town.deps, budget.officerId, { strong: true });
  const others = ['', await signInForTest(town.deps, await makePerson(town.db, { name: 'Samir' })), officer];
  const pages = [path, `${path}/stemmen`, `${path}/ontvangst`, `${path}/uitslag`, `${path}/controleren`]
    .concat(
      projects.map((id) => `${path}/projecten/${id}`),
      [`${path}/controleren/logboek.csv`],
    )
    .concat([`/trajecten/${slug}`, '/trajecten', '/', '/zoeken?q=bankjes', '/trajecten.rss'])
    .concat(['', '/projecten', '/stemmen', '/uitslag'].map((part) => staffPath + part))
    .concat(['', '/cijfers', '/verslag', '/cijfers.csv'].map((part) => `/beheer/trajecten/${slug}${part}`));
  const look = async () => {
    const seen: string[] = [];
    for (const as of others)
      for (const page of pages) {
        // The order of projects is of each visitor: these keep theirs.
        const text = await (
          await town.get(page, { as: `${as}; volgorde=00000000-0000-4000-8000-000000000000` })
        ).text();
        seen.push(`${page}: ${text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'uuid')}`);
      }
    return seen;
  };
  const [ria, tom] = [await makePerson(town.db, { name: 'Ria' }), await makePerson(town.db, { name: 'Tom' })];
  await choose(budget, ria, projects.slice(0, 1));
  await choose(budget, tom, projects.slice(0, 1));
  const before = await look();
  await choose(budget, ria, projects.slice(1, 4));
  await choose(budget, tom, projects.slice(3));
  expect(await look()).toEqual(before);
});

const reads = /(?:From|Join)\(\s*'ballot(?:Counted|Paper)?\b|\b(?:from|join) ballot(?:_counted|_paper)?\b/;
test('what is chosen is read by the ballot box and by the count, and by no other code', () => {
  const source = join(import.meta.dirname, '../../..');
  const readers = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|schema\.ts$/.test(file))
    .filter((file) => reads.test(readFileSync(join(source, file), 'utf8')));
  expect(readers.filter((file) => !/^instruments\/budget\/(ballots|result)\//.test(file))).toEqual([]);
  expect(readers).not.toEqual([]);
});
