import { sql } from 'kysely';
import { type ActError, loadStep, mayAct } from '../../../features/steps/index.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { askedOf } from '../answers/answer.ts';
import type { AnswerProblem } from '../answers/read-answer.ts';
import { readPage } from '../answers/read-page.ts';
import { writeAnswers } from '../answers/write-answers.ts';
import type { Section } from '../questions/question.ts';
import { loadSurvey, lockSurvey } from '../questions/survey.ts';
import { type Comer, findResponse, loadAnswers, type SurveyResponse } from './response.ts';

export type SavePageError =
  | ActError
  | { kind: 'page-not-found' }
  | { kind: 'already-sent' }
  | { kind: 'wrong-answers'; problems: AnswerProblem[] };

/** A page as it was sent; `unfinished` for who stops here and goes on later. */
export type PageInput = {
  stepId: number;
  number: number;
  values: FormState['values'];
  submissionKey: string | null;
  unfinished: boolean;
};

/** Keeps the answers of one page; the first page of the very first response fixes the questionnaire. */
export function savePage(
  deps: Pick<Deps, 'db' | 'now'>,
  comer: Comer,
  { stepId, number, values, submissionKey, unfinished }: PageInput,
): Promise<Result<{ responseId: number }, SavePageError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ responseId: number }, SavePageError>> => {
    const at = deps.now();
    // Before the step is read: who may answer is held from the first answer on.
    const { sections, fixedAt } = (await fixed(tx, stepId)) ?? { sections: [], fixedAt: null };
    const step = await loadStep(tx, stepId, at);
    if (step?.instrument !== 'survey') return fail({ kind: 'step-not-found' });
    const allowed = mayAct(step, 'contribute', comer.actor, at);
    if (!allowed.ok) return allowed;
    const section = sections.find((one) => one.number === number);
    if (!section) return fail({ kind: 'page-not-found' });
    const begun = await lockResponse(tx, await findResponse(tx, stepId, comer));
    if (begun?.sentAt) return fail({ kind: 'already-sent' });
    const read = readPage(await askedOn(tx, sections, section, begun), values, unfinished);
    if (read.problems.length > 0) return fail({ kind: 'wrong-answers', problems: read.problems });
    if (!fixedAt) await tx.updateTable('survey').set({ fixedAt: at }).where('stepId', '=', stepId).execute();
    const response = begun ?? (await begin(tx, stepId, comer, submissionKey, at));
    if (response.sentAt) return fail({ kind: 'already-sent' });
    await writeAnswers(tx, response.id, read.answers);
    await tx.updateTable('surveyResponse').set({ changedAt: at }).where('id', '=', response.id).execute();
    return ok({ responseId: response.id });
  });
}

/** The questionnaire; before its first answer for one alone, since that answer fixes it. */
async function fixed(tx: Tx, stepId: number) {
  const survey = await loadSurvey(tx, stepId);
  return survey?.fixedAt === null ? lockSurvey(tx, stepId) : survey;
}

/** The response for one alone, as it is now: another tab may be sending it. */
async function lockResponse(tx: Tx, found: SurveyResponse | undefined): Promise<SurveyResponse | undefined> {
  if (!found) return undefined;
  const rows = tx.selectFrom('surveyResponse').select(['id', 'personId', 'sentAt']).where('id', '=', found.id);
  return rows.forUpdate().executeTakeFirst();
}

async function askedOn(tx: Tx, sections: readonly Section[], section: Section, response: SurveyResponse | undefined) {
  const asked = askedOf(sections, await loadAnswers(tx, response?.id));
  return section.questions.filter(({ id }) => asked.has(id));
}

/** A new response; the same form sent twice, or two tabs of one account, begin one. */
async function begin(tx: Tx, stepId: number, { actor }: Comer, submissionKey: string | null, at: Date) {
  const personId = actor.kind === 'person' ? actor.personId : null;
  const made = await tx
    .insertInto('surveyResponse')
    .values({ stepId, personId, submissionKey, startedAt: at, changedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning(['id', 'personId', 'sentAt'])
    .executeTakeFirst();
  if (made) {
    await record(tx, { actor, at, act: 'survey.begun', subject: `step:${stepId}` });
    return made;
  }
  return tx
    .selectFrom('surveyResponse')
    .select(['id', 'personId', 'sentAt'])
    .where('stepId', '=', stepId)
    .where(personId === null ? sql<boolean>`submission_key = ${submissionKey}` : sql<boolean>`person_id = ${personId}`)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
