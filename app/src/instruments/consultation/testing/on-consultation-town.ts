import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { consultationPath, consultationStaffPath } from '../consultation-path.ts';
import { layOpen } from './lay-open.ts';

/**
 * A town with an officer and a resident for a test file, and for each test a draft of three paragraphs that lies open for
 * six weeks from Monday 16 November 2026; it is the 23rd.
 */
export function onConsultationTown() {
  const its = {} as {
    town: TestApp;
    officer: string;
    resident: string;
    residentId: string;
    projectId: number;
    slug: string;
    stepId: number;
    /** The heading and the two texts of the draft. */
    paragraphs: number[];
    /** Where everybody reads the draft, and where officers work. */
    path: string;
    staff: string;
  };
  let number = 0;
  beforeAll(async () => {
    its.town = await testApp();
    const { db, deps } = its.town;
    const officer = await makePerson(db, { name: 'Sanne', roles: ['process_manager'] });
    its.officer = await signInForTest(deps, officer, { strong: true });
    its.residentId = await makePerson(db, { name: 'Riet', email: 'riet@stadmakers.example' });
    its.resident = await signInForTest(deps, its.residentId);
  });
  beforeEach(async () => {
    const { db } = its.town;
    its.town.at('2026-11-23T10:00:00Z');
    number += 1;
    const slug = `inspraak-${number}`;
    const { projectId, stepId, paragraphs } = await layOpen(db, slug);
    const step = { id: stepId, projectSlug: slug };
    const [path, staff] = [consultationPath(step), consultationStaffPath(step)];
    Object.assign(its, { projectId, slug, stepId, paragraphs, path, staff });
  });
  afterAll(() => its.town.drop());

  const read = async (part = '', as = its.officer) => (await its.town.get(its.staff + part, { as })).text();
  /** Sends a form to a staff page of the consultation, as its officer. */
  const manage = (part: string, form: Form, as = its.officer) => its.town.post(its.staff + part, form, { as });
  return { its, read, manage };
}
