import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { budgetPath, budgetStaffPath } from '../budget-path.ts';

/** A town with an officer and a resident for a test file, and for each test an idea and a budget that nobody opened yet. */
export function onBudgetTown() {
  const its = {} as {
    town: TestApp;
    officer: string;
    resident: string;
    projectId: number;
    stepId: number;
    /** An idea of the resident. */
    ideaId: number;
    path: string;
    open: string;
  };
  let number = 0;
  let residentId = '';
  beforeAll(async () => {
    its.town = await testApp();
    const { db, deps } = its.town;
    its.officer = await signInForTest(deps, await makePerson(db, { name: 'Sanne', roles: ['process_manager'] }), {
      strong: true,
    });
    residentId = await makePerson(db, { name: 'Riet' });
    its.resident = await signInForTest(deps, residentId);
  });
  beforeEach(async () => {
    const { db, deps } = its.town;
    its.town.at('2026-11-23T10:00:00Z');
    number += 1;
    const slug = `budget-${number}`;
    const project = { kind: 'trajectory', slug, question: 'Wat doen wij met het geld?', status: 'published' } as const;
    const { id: projectId } = await db
      .insertInto('project')
      .values({ ...project, publishedAt: deps.now() })
      .returning('id')
      .executeTakeFirstOrThrow();
    const made = await db
      .insertInto('step')
      .values([
        { projectId, instrument: 'ideas', title: 'Ideeën', status: 'published' },
        {
          projectId,
          instrument: 'budget',
          title: 'Verdeel het geld',
          status: 'published',
          opensAt: new Date('2026-11-20T08:00:00Z'),
          closesAt: new Date('2026-12-10T22:00:00Z'),
        },
      ])
      .returning('id')
      .execute();
    const [ideas, stepId] = [made[0]?.id ?? 0, made[1]?.id ?? 0];
    const { id: ideaId } = await db
      .insertInto('contribution')
      .values({
        projectId,
        stepId: ideas,
        personId: residentId,
        title: 'Een pluktuin',
        body: 'Met bessen.',
        status: 'published',
        submittedAt: deps.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const step = { id: stepId, projectSlug: slug };
    Object.assign(its, { projectId, stepId, ideaId, path: budgetStaffPath(step), open: budgetPath(step) });
  });
  afterAll(() => its.town.drop());

  const get = async (part = '', as = its.officer) => (await its.town.get(its.path + part, { as })).text();
  /** Sends a form to a staff page of the budget, as its officer. */
  const post = (part: string, form: Form, as = its.officer) => its.town.post(its.path + part, form, { as });
  /** Adds a project and admits it for this many euros; answers its id. */
  const admit = async (title: string, cost: string, more: Form = {}) => {
    const added = await post('/projecten', { title });
    const id = Number(added.headers.get('location')?.split('/').at(-1));
    const saved = await post(`/projecten/${id}`, { title, cost, status: 'admitted', ...more });
    if (saved.status !== 303) throw new Error(await saved.text());
    return id;
  };
  return { its, get, post, admit };
}
/** Rules as an officer would leave them. */
export const plainRules = {
  amount: '60.000',
  ballot: 'approval',
  minChoices: '1',
  maxChoices: '',
  points: '10',
  reach: 'all',
  rule: 'equal-shares',
  minVotes: '0',
  access: 'person',
};
