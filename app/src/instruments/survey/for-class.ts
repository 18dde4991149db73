import { childrenBand, type ForClass } from '../../features/steps/index.ts';
import type { Answer } from './answers/answer.ts';
import { writeAnswers } from './answers/write-answers.ts';
import { markSent } from './filling/send-response.ts';
import { type Design, type Question, questionsOf } from './questions/question.ts';
import { loadSurvey, lockSurvey } from './questions/survey.ts';

// A scale longer than this is no row of buttons on a phone.
const longestScale = 7;

/** What a child can choose from; null for words, undefined where a child is not asked this kind of question. */
function choicesOf(design: Design): { key: string; text: string }[] | null | undefined {
  switch (design.kind) {
    case 'single':
      return design.options;
    case 'scale':
      if (design.steps > longestScale) return undefined;
      return Array.from({ length: design.steps }, (_, index) => ({
        key: String(index + 1),
        text: `${index + 1}${labelOf(design, index + 1)}`,
      }));
    case 'short':
    case 'long':
      return null;
    case 'multiple':
    case 'ranking':
    case 'matrix':
    case 'number':
    case 'place':
      return undefined;
  }
}

function labelOf({ steps, low, high }: Extract<Design, { kind: 'scale' }>, step: number): string {
  const label = step === 1 ? low : step === steps ? high : '';
  return label && `: ${label}`;
}

/**
 * The questions that a class can be asked: one choice, a scale or words, and asked of everybody. Where the town needs an
 * answer to another kind, a class cannot fill in the questionnaire at all.
 */
function questionsForClass(questions: readonly Question[]): Question[] {
  const fits = ({ design, onlyIf }: Question) => choicesOf(design) !== undefined && onlyIf === null;
  const lacking = questions.some((question) => question.required && question.onlyIf === null && !fits(question));
  return lacking ? [] : questions.filter(fits);
}

/** A questionnaire in a class: each child is one who filled it in. */
export const surveyForClass: ForClass = {
  async questions(db, { id }) {
    const survey = await loadSurvey(db, id);
    return questionsForClass(questionsOf(survey?.sections ?? [])).map((question) => ({
      key: String(question.id),
      text: question.text,
      choices: choicesOf(question.design) ?? null,
    }));
  },
  async takeIn(tx, by, step, given, at) {
    const survey = await lockSurvey(tx, step.id);
    if (!survey) return given.map(() => null);
    const questions = questionsForClass(questionsOf(survey.sections));
    for (const { answers, areaId } of given) {
      const read = new Map<number, Answer>();
      for (const question of questions) {
        const answer = answerTo(question, answers[question.id]);
        if (answer) read.set(question.id, answer);
      }
      if (read.size === 0) continue;
      const { id } = await tx
        .insertInto('surveyResponse')
        .values({ stepId: step.id, channel: 'class', startedAt: at, changedAt: at })
        .returning('id')
        .executeTakeFirstOrThrow();
      await writeAnswers(tx, id, read);
      // A moderator read the words before they came in.
      await tx.updateTable('surveyAnswer').set({ words: 'shown' }).where('responseId', '=', id).execute();
      await markSent(tx, step, { id, actor: by, channel: 'class', at, group: { areaId, ages: childrenBand } });
    }
    if (!survey.fixedAt) await tx.updateTable('survey').set({ fixedAt: at }).where('stepId', '=', step.id).execute();
    // What people fill in is no contribution: it is read in the results.
    return given.map(() => null);
  },
};

/** The answer as the questionnaire keeps it; what no longer fits a question that was changed meanwhile is left out. */
function answerTo({ design }: Question, given: string | undefined): Answer | undefined {
  if (!given) return undefined;
  const choices = choicesOf(design);
  if (choices && !choices.some(({ key }) => key === given)) return undefined;
  if (design.kind === 'single') return { kind: 'choice', options: [given], other: '' };
  if (design.kind === 'scale') return { kind: 'figure', figure: Number(given) };
  return { kind: 'text', text: given };
}
