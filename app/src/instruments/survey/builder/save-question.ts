import { sql } from 'kysely';
import type { ChangeError } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  type Condition,
  conditionOptions,
  type Design,
  type Question,
  questionsOf,
  type Section,
} from '../questions/question.ts';
import { changeSurvey } from '../staff/change-survey.ts';
import { type DesignDraft, designFrom, designReworded } from './design-draft.ts';

/** A question as an officer types it. */
export type QuestionInput = {
  text: string;
  help: string;
  required: boolean;
  draft: DesignDraft;
  onlyIf: Condition | null;
};
export type SaveQuestionError =
  | { kind: 'fixed' }
  | { kind: 'question-not-found' }
  | { kind: 'section-not-found' }
  | { kind: 'too-many-questions' }
  | { kind: 'condition-too-late' }
  | { kind: 'option-needed'; by: string }
  | { kind: 'second-place' };

/** More would be no questionnaire that anybody ends. */
const mostQuestions = 100;

/** Adds a question at the end of a page. The same question once more in a double submit is the same question. */
export function addQuestion(
  deps: Deps,
  actor: Actor,
  { stepId, sectionId }: { stepId: number; sectionId: number },
  input: QuestionInput,
): Promise<Result<{ id: number }, SaveQuestionError | ChangeError>> {
  return changeSurvey<{ id: number }, SaveQuestionError>(deps, actor, stepId, async (tx, { fixedAt, sections }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    const section = sections.find(({ id }) => id === sectionId);
    if (!section) return fail({ kind: 'section-not-found' });
    const last = section.questions.at(-1);
    if (last?.text === input.text && last.design.kind === input.draft.kind) return ok({ id: last.id });
    if (questionsOf(sections).length >= mostQuestions) return fail({ kind: 'too-many-questions' });
    const design = designFrom(input.draft, undefined);
    const wrong = problemOf(sections, section, { id: 0, design, onlyIf: input.onlyIf });
    if (wrong) return fail(wrong);
    const { id } = await tx
      .insertInto('surveyQuestion')
      .values({ sectionId, ordinal: nextIn(sectionId), ...columnsOf(input, design) })
      .returning('id')
      .executeTakeFirstOrThrow();
    const detail = { kind: design.kind };
    await record(tx, { actor, at: deps.now(), act: 'survey.question-added', subject: `survey-question:${id}`, detail });
    return ok({ id });
  });
}

/** Changes a question; once there are answers only its words. */
export function saveQuestion(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
  input: QuestionInput,
): Promise<Result<null, SaveQuestionError | ChangeError>> {
  return changeSurvey<null, SaveQuestionError>(deps, actor, stepId, async (tx, { fixedAt, sections }) => {
    const question = questionsOf(sections).find((one) => one.id === id);
    const section = sections.find((one) => one.id === question?.sectionId);
    if (!question || !section) return fail({ kind: 'question-not-found' });
    const { required, onlyIf } = fixedAt ? question : input;
    const design = fixedAt
      ? designReworded(input.draft, question.design)
      : ok(designFrom(input.draft, question.design));
    if (!design.ok) return design;
    const wrong = problemOf(sections, section, { id, design: design.value, onlyIf });
    if (wrong) return fail(wrong);
    await tx
      .updateTable('surveyQuestion')
      .set(columnsOf({ ...input, required, onlyIf }, design.value))
      .where('id', '=', id)
      .execute();
    const detail = { fixed: fixedAt !== null };
    await record(tx, { actor, at: deps.now(), act: 'survey.question-saved', subject: `survey-question:${id}`, detail });
    return ok(null);
  });
}

/** Takes a question away, as long as there are no answers and no other question depends on it. */
export function removeQuestion(
  deps: Deps,
  actor: Actor,
  { stepId, id }: { stepId: number; id: number },
): Promise<Result<null, SaveQuestionError | ChangeError>> {
  return changeSurvey<null, SaveQuestionError>(deps, actor, stepId, async (tx, { fixedAt, sections }) => {
    if (fixedAt) return fail({ kind: 'fixed' });
    const questions = questionsOf(sections);
    if (!questions.some((question) => question.id === id)) return fail({ kind: 'question-not-found' });
    const dependent = questions.find(({ onlyIf }) => onlyIf?.questionId === id);
    if (dependent) return fail({ kind: 'option-needed', by: dependent.text });
    await tx.deleteFrom('surveyQuestion').where('id', '=', id).execute();
    await record(tx, { actor, at: deps.now(), act: 'survey.question-removed', subject: `survey-question:${id}` });
    return ok(null);
  });
}

// Questions that went left holes in the numbers.
function nextIn(sectionId: number) {
  return sql<number>`(select coalesce(max(ordinal), 0) + 1 from survey_question where section_id = ${sectionId})`;
}

type Placed = Pick<Question, 'id' | 'design' | 'onlyIf'>;

function problemOf(sections: readonly Section[], section: Section, placed: Placed): SaveQuestionError | null {
  const { id, design, onlyIf } = placed;
  if (onlyIf !== null) {
    const earlier = questionsOf(sections.slice(0, section.number - 1));
    const on = earlier.find((question) => question.id === onlyIf.questionId);
    if (!on || !conditionOptions(on, '').some(({ key }) => key === onlyIf.option))
      return { kind: 'condition-too-late' };
  }
  const dependent = questionsOf(sections).find(
    (question) =>
      question.onlyIf?.questionId === id &&
      !conditionOptions({ design }, '').some(({ key }) => key === question.onlyIf?.option),
  );
  if (dependent) return { kind: 'option-needed', by: dependent.text };
  // The map of a form has one point.
  const others = section.questions.filter((question) => question.id !== id);
  if (design.kind === 'place' && others.some((question) => question.design.kind === 'place'))
    return { kind: 'second-place' };
  return null;
}

function columnsOf({ text, help, required, onlyIf }: Omit<QuestionInput, 'draft'>, { kind, ...design }: Design) {
  return {
    kind,
    text,
    help,
    required,
    design: JSON.stringify(design),
    onlyIfId: onlyIf?.questionId ?? null,
    onlyIfOption: onlyIf?.option ?? null,
  };
}
