import { staffHref } from '../../features/staff-nav/index.ts';
import type { StepLink } from '../../features/steps/index.ts';

type Place = Pick<StepLink, 'id' | 'projectSlug'>;

/** Where everybody finds the questionnaire. */
export function surveyPath(step: Place) {
  return `/trajecten/${step.projectSlug}/vragenlijst/${step.id}` as const;
}

/** A page of questions, by its number among all pages. */
export function pagePath(step: Place, number: number) {
  return `${surveyPath(step)}/pagina/${number}` as const;
}

const parts = { overview: '', preview: '/voorbeeld', results: '/uitkomsten' } as const;
/** A page of the staff side of a questionnaire. */
export type SurveyPart = keyof typeof parts;

/** Where its officers make it and read what came in. */
export function surveyStaffPath(step: Place, part: SurveyPart = 'overview') {
  return `${staffHref(step.projectSlug, 'steps')}/${step.id}/vragenlijst${parts[part]}` as const;
}
