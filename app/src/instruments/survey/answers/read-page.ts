import type { FormState } from '../../../platform/http/form.ts';
import type { Question } from '../questions/question.ts';
import type { Answer } from './answer.ts';
import { type AnswerProblem, readAnswer } from './read-answer.ts';

/** The answers on a page, null where one was left open; and what is wrong, in the order of the questions. */
export type ReadPage = { answers: Map<number, Answer | null>; problems: AnswerProblem[] };

/** Reads the questions of a page; `unfinished` lets open what has to be answered before sending. */
export function readPage(questions: readonly Question[], values: FormState['values'], unfinished: boolean): ReadPage {
  const answers = new Map<number, Answer | null>();
  const problems: AnswerProblem[] = [];
  for (const question of questions) {
    const read = readAnswer(unfinished ? { ...question, required: false } : question, values);
    if (read.ok) answers.set(question.id, read.value);
    else problems.push(read.error);
  }
  return { answers, problems };
}
