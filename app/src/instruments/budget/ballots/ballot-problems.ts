import { type FormState, withError } from '../../../platform/http/form.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import type { ChoiceError, Choices } from '../choices.ts';
import type { BallotBox } from './ballot-box.ts';
import { ballotMessages } from './ballot-messages.ts';
import type { CastError } from './cast-ballot.ts';
import type { ReachError } from './reach.ts';
import { fieldOf, type ReadError } from './read-choices.ts';

/** What can be wrong with what was chosen. */
export type ChoiceProblem = ChoiceError | ReachError | ReadError;

/** The HTTP status that goes with each refusal of a ballot. */
export const castStatus = {
  'step-not-found': 404,
  'not-open-yet': 409,
  closed: 409,
  'assurance-too-low': 403,
  'code-needed': 403,
  'voted-on-paper': 409,
  'voted-on-web': 409,
  'too-few': 422,
  'too-many': 422,
  'over-budget': 422,
  'too-many-points': 422,
  'unknown-project': 422,
  'too-many-areas': 422,
} as const satisfies Record<CastError['kind'], number>;

/** Whether a refusal is about the choices rather than about who votes and when. */
export function isChoiceProblem(error: CastError | ReadError): error is ChoiceProblem {
  return !(error.kind in castStatus) || castStatus[error.kind as CastError['kind']] === 422;
}

/** What is wrong with the choices, in words. */
export function choiceProblem(problem: ChoiceProblem, locale: Locale): string {
  const t = ballotMessages(locale).errors;
  switch (problem.kind) {
    case 'too-few':
      return t.tooFew(problem.min);
    case 'too-many':
      return t.tooMany(problem.max);
    case 'over-budget':
      return t.overBudget(formatMoney(problem.over, locale));
    case 'too-many-points':
      return t.tooManyPoints(problem.max);
    case 'unknown-project':
      return t.unknownProject;
    case 'too-many-areas':
      return t.tooManyAreas;
    case 'no-number':
      return t.noNumber;
    case 'same-place':
      return t.samePlace(problem.place);
  }
}

/** The form with what is wrong, at the field where it can be mended. */
export function withProblem(
  state: FormState,
  problem: ChoiceProblem,
  { box, first, locale }: { box: BallotBox; first: number | undefined; locale: Locale },
): FormState {
  const field = 'field' in problem ? problem.field : first === undefined ? '' : fieldOf(box.ballot, first);
  return withError(state, field, choiceProblem(problem, locale));
}

/** What these choices cost together, in cents. */
export function costOf(projects: readonly { id: number; cost: number }[], choices: Choices): number {
  return projects.filter(({ id }) => choices.projects.includes(id)).reduce((sum, { cost }) => sum + cost, 0);
}
