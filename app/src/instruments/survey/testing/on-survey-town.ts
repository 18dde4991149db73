import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Form, type TestApp, testApp } from '../../../testing/app.ts';
import { makePerson, signInForTest } from '../../../testing/sign-in.ts';
import { surveyPath, surveyStaffPath } from '../survey-path.ts';
import { cookiesIn } from './cookies-in.ts';
import { makeSurvey } from './make-survey.ts';

/** A town with an officer and a resident for a test file, and for each test an open questionnaire without an account. */
export function onSurveyTown() {
  const its = {} as {
    town: TestApp;
    officer: string;
    resident: string;
    stepId: number;
    slug: string;
    /** Question ids by a short name. */
    questions: Awaited<ReturnType<typeof makeSurvey>>['questions'];
    path: string;
    staff: string;
  };
  beforeAll(async () => {
    its.town = await testApp();
    const { db, deps } = its.town;
    const officer = await makePerson(db, { name: 'Sanne', roles: ['process_manager'] });
    its.officer = await signInForTest(deps, officer, { strong: true });
    its.resident = await signInForTest(deps, await makePerson(db, { name: 'Riet' }));
  });
  beforeEach(async () => {
    const { db } = its.town;
    its.town.at('2026-11-23T10:00:00Z');
    const made = await makeSurvey(db);
    const step = { id: made.stepId, projectSlug: made.slug };
    Object.assign(its, made, { path: surveyPath(step), staff: surveyStaffPath(step) });
  });
  afterAll(() => its.town.drop());

  const staff = async (part = '') => (await its.town.get(its.staff + part, { as: its.officer })).text();
  /** Sends a form to a staff page of the questionnaire, as its officer. */
  const manage = (part: string, form: Form, as = its.officer) => its.town.post(its.staff + part, form, { as });
  /** Sends a page of answers; answers where it leads, with the cookies of this browser from then on. */
  const answer = async (number: number, form: Form, as = '') => {
    const response = await its.town.post(`${its.path}/pagina/${number}`, { go: 'next', ...form }, as ? { as } : {});
    const to = response.headers.get('location') ?? '';
    return { response, to: to.replace(its.path, ''), as: cookiesIn(response, as) };
  };
  /** Fills in the whole questionnaire as somebody new and sends it. */
  const fillIn = async (choice: string, form: Form = {}) => {
    const { as } = await answer(1, { [`v${its.questions.often}`]: choice, ...form });
    const last = await answer(2, form, as);
    return { sent: await its.town.post(`${its.path}/versturen`, {}, { as: last.as }), as: last.as };
  };
  return { its, staff, manage, answer, fillIn };
}
