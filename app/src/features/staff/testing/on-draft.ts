import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { agreementOf, makeDraft, makeOfficer, type Officer } from './officer.ts';

type Draft = { id: number; path: string; slug: string };

/** A town with an officer for a test file, and a new draft for each test; on Monday 23 November 2026. */
export function onDraft() {
  const its = {} as { town: TestApp; officer: Officer; draft: Draft };
  beforeAll(async () => {
    its.town = await testApp();
    its.officer = await makeOfficer(its.town);
  });
  beforeEach(async () => {
    its.town.at('2026-11-23T10:00:00Z');
    its.draft = await makeDraft(its.town, its.officer);
  });
  afterAll(() => its.town.drop());

  const as = (cookie = its.officer.cookie) => ({ as: cookie });
  const get = (path: string, cookie?: string) => its.town.get(its.draft.path + path, as(cookie));
  /** Sends a form to a page of the draft, as its officer. */
  const post = (path: string, form: Form = {}, cookie?: string) =>
    its.town.post(its.draft.path + path, form, as(cookie));
  const publishAll = async () => {
    await post('/afspraak', agreementOf(its.officer));
    await post('/openbaar');
  };
  /** The first task or step of the draft. */
  const firstId = async (table: 'task' | 'step') => {
    const rows = its.town.db.selectFrom(table).select('id').where('projectId', '=', its.draft.id).orderBy('id');
    return (await rows.executeTakeFirstOrThrow()).id;
  };
  return { its, as, get, post, publishAll, firstId };
}
