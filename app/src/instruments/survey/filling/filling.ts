import { type ActError, mayAct, type Step } from '../../../features/steps/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import type { AppContext } from '../../../platform/http/env.ts';
import type { Result } from '../../../platform/result.ts';
import { type Answers, pagesFor } from '../answers/answer.ts';
import type { Section } from '../questions/question.ts';
import type { Survey } from '../questions/survey.ts';
import { surveyOf } from '../survey-of.ts';
import { heldResponse } from './held-cookie.ts';
import { type Comer, findResponse, holdsOthers, loadAnswers, type SurveyResponse } from './response.ts';

/** A questionnaire as one comer finds it; the answers are their own and nobody else's to see. */
export type Filling = {
  step: Step;
  survey: Survey | undefined;
  comer: Comer;
  allowed: Result<null, ActError>;
  response: SurveyResponse | undefined;
  /** Whether somebody else began in this browser without an account. */
  othersHere: boolean;
  answers: Answers;
  /** The pages that are asked of this comer, each with only what is. */
  pages: Section[];
};

/** The questionnaire of the address with what this comer may do and did before; `known` is who it is, if that is known. */
export async function loadFilling(c: AppContext, deps: Deps, known?: Comer): Promise<Filling | undefined> {
  const place = await surveyOf(c, deps);
  if (!place) return undefined;
  const { step, survey } = place;
  const comer = known ?? { actor: c.get('actor'), heldId: await heldResponse(c, deps, step.id) };
  const allowed = mayAct(step, 'contribute', comer.actor, deps.now());
  const response = survey && (await findResponse(deps.db, step.id, comer));
  const answers = await loadAnswers(deps.db, response?.sentAt ? undefined : response?.id);
  const othersHere = !response && (await holdsOthers(deps.db, step.id, comer));
  const pages = pagesFor(survey?.sections ?? [], answers);
  return { step, survey, comer, allowed, response, othersHere, answers, pages };
}

/** The page after this one for who gave these answers; undefined after the last. */
export function pageAfter(pages: readonly Section[], number: number): Section | undefined {
  return pages.find((page) => page.number > number);
}

/** The page before this one; undefined before the first. */
export function pageBefore(pages: readonly Section[], number: number): Section | undefined {
  return pages.findLast((page) => page.number < number);
}

/** Where somebody goes on: the first page on which something has no answer yet. */
export function pageToGoOn({ pages, answers }: Filling): Section | undefined {
  return pages.find(({ questions }) => questions.some(({ id }) => !answers.has(id)));
}

const seconds = {
  ...{ single: 12, multiple: 18, scale: 10, ranking: 30, matrix: 40 },
  ...{ number: 10, short: 20, long: 50, place: 40 },
} as const;

/** How many minutes the questions take, about; at least one. */
export function minutesFor(sections: readonly Section[]): number {
  const all = sections.flatMap(({ questions }) => questions.map(({ design }) => seconds[design.kind]));
  return Math.max(1, Math.round(all.reduce((sum, one) => sum + one, 0) / 60));
}
