import { staffHref } from '../../features/staff-nav/index.ts';
import type { StepLink } from '../../features/steps/index.ts';

/** Where everybody brings in themes, chooses, and follows the agenda. */
export function agendaPath(
  step: Pick<StepLink, 'id' | 'projectSlug'>,
  part: '' | '/thema' | '/kiezen' | '/agenda.csv' = '',
) {
  return `/trajecten/${step.projectSlug}/agenda/${step.id}${part}` as const;
}

/** Where its officers merge themes, open and end the choosing, adopt and tell how it goes. */
export function agendaStaffPath(
  step: Pick<StepLink, 'id' | 'projectSlug'>,
  part: '' | '/stap' | '/bundelen' | '/vaststellen' | `/punten/${number}` | `/punten/${number}/nieuws` = '',
) {
  return `${staffHref(step.projectSlug, 'steps')}/${step.id}/agenda${part}` as const;
}
