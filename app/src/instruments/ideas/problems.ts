import { actStatus, type CommentError, type SupportError } from '../../features/steps/index.ts';
import { formatDay, formatMoment } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import type { ChangeIdeaError } from './change-idea.ts';
import { messages } from './messages.ts';
import type { SubmitIdeaError } from './submit-idea.ts';

/** Everything that can stand in the way of an act on ideas. */
export type IdeaProblem = SubmitIdeaError | SupportError | CommentError | ChangeIdeaError;

/** The HTTP status that goes with each problem. */
export const problemStatus = {
  ...actStatus,
  'idea-not-found': 404,
  'contribution-not-found': 404,
  'act-switched-off': 409,
  'limit-reached': 409,
  'others-took-part': 409,
  'too-late-to-change': 409,
  'idea-gone': 410,
  'not-yours': 403,
  'outside-area': 422,
  'outside-town': 422,
  'area-not-found': 422,
} as const satisfies Record<IdeaProblem['kind'], number>;

/** What to tell about a problem, and what to do. */
export function problemText(problem: IdeaProblem, locale: Locale): string {
  const t = messages(locale).errors;
  switch (problem.kind) {
    case 'step-not-found':
    case 'idea-not-found':
    case 'contribution-not-found':
      return t.notFound;
    case 'step-not-open-yet':
      return t.notOpenYet(formatMoment(problem.opensAt, locale));
    case 'step-closed':
      return problem.closedAt ? t.closed(formatDay(problem.closedAt, locale)) : t.closedNoDate;
    case 'act-not-allowed-now':
    case 'act-switched-off':
      return t.notNow;
    case 'assurance-too-low':
      return t.assurance[problem.needed];
    case 'limit-reached':
      return t.limit(problem.limit);
    case 'outside-area':
    case 'area-not-found':
      return t.outsideArea;
    case 'outside-town':
      return t.outsideTown;
    case 'not-yours':
      return t.notYours;
    case 'idea-gone':
      return t.gone;
    case 'others-took-part':
      return t.othersTookPart;
    case 'too-late-to-change':
      return t.tooLate;
  }
}
