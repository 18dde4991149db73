import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { panelPath, panelStaffPath } from '../panel-path.ts';

/** A town with an officer for a test file, and for each test a published project with a panel that nobody opened yet. */
export function onPanelTown() {
  const its = {} as { town: TestApp; officerId: string; officer: string; stepId: number; path: string; open: string };
  let number = 0;
  beforeAll(async () => {
    its.town = await testApp();
    its.officerId = await makePerson(its.town.db, { name: 'Sanne', roles: ['process_manager'] });
    its.officer = await signInForTest(its.town.deps, its.officerId, { strong: true });
  });
  beforeEach(async () => {
    const { db, deps } = its.town;
    its.town.at('2026-11-23T10:00:00Z');
    number += 1;
    const slug = `panel-${number}`;
    const { id: projectId } = await db
      .insertInto('project')
      .values({
        kind: 'trajectory',
        slug,
        question: 'Hoe delen wij de straat?',
        status: 'published',
        publishedAt: deps.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { id: stepId } = await db
      .insertInto('step')
      .values({ projectId, instrument: 'panel', title: 'Het straatpanel', status: 'published' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const step = { id: stepId, projectSlug: slug };
    Object.assign(its, { stepId, path: panelStaffPath(step), open: panelPath(step) });
  });
  afterAll(() => its.town.drop());

  const get = async (part = '', as = its.officer) => (await its.town.get(its.path + part, { as })).text();
  /** Sends a form to a staff page of the panel, as its officer. */
  const post = (part: string, form: Form, as = its.officer) => its.town.post(its.path + part, form, { as });
  return { its, get, post };
}
