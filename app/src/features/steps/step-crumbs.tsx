import type { Locale } from '../../platform/i18n/locale.ts';
import type { Crumb } from '../../platform/ui/breadcrumbs.tsx';
import { uiMessages } from '../../platform/ui/messages.ts';
import { Written } from '../../platform/ui/written.tsx';
import { projectHref, projectListHref } from '../project-access/index.ts';
import type { Step } from './load-step.ts';

type OfProject = Pick<Step, 'projectKind' | 'projectSlug' | 'projectQuestion'>;

/** The pages above the own page of a step: all projects, under the name that the menu gives them, and its project. */
export function stepCrumbs(
  { projectKind: kind, projectSlug: slug, projectQuestion }: OfProject,
  locale: Locale,
): Crumb[] {
  const t = uiMessages(locale);
  return [
    { href: projectListHref(kind), label: kind === 'initiative' ? t.initiatives : t.talk },
    { href: projectHref({ kind, slug }), label: <Written>{projectQuestion}</Written> },
  ];
}

/** The page of the project of a step. */
export function stepProjectHref(step: Pick<Step, 'projectKind' | 'projectSlug'>): string {
  return projectHref({ kind: step.projectKind, slug: step.projectSlug });
}
