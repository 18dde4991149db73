import type { StepLink } from '../../../features/steps/index.ts';
import { panelPath } from '../panel-path.ts';

/** Where everybody reads what a panel had to choose between, or one of its choices. */
export function choicesPath(step: Pick<StepLink, 'id' | 'projectSlug'>, dilemmaId?: number): string {
  const page = `${panelPath(step)}/keuzes`;
  return dilemmaId === undefined ? page : `${page}#${dilemmaAnchor(dilemmaId)}`;
}

/** The place of a dilemma on a page of more of them. */
export function dilemmaAnchor(id: number): string {
  return `keuze-${id}`;
}
