import type { Locale } from '../../platform/i18n/locale.ts';
import type { Crumb } from '../../platform/ui/breadcrumbs.tsx';
import { uiMessages } from '../../platform/ui/messages.ts';
import { Written } from '../../platform/ui/written.tsx';
import type { Step } from './load-step.ts';

/** The pages above the own page of a step: all projects, under the name that the menu gives them, and its project. */
export function stepCrumbs(step: Pick<Step, 'projectSlug' | 'projectQuestion'>, locale: Locale): Crumb[] {
  return [
    { href: '/trajecten', label: uiMessages(locale).talk },
    { href: `/trajecten/${step.projectSlug}`, label: <Written>{step.projectQuestion}</Written> },
  ];
}
