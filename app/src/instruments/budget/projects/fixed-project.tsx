import type { StepLink } from '../../../features/steps/index.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { projectPath } from '../budget-path.ts';
import type { BudgetProject } from './list-projects.ts';
import { projectMessages } from './project-messages.ts';

type Props = { project: BudgetProject; step: Pick<StepLink, 'id' | 'projectSlug'>; locale: Locale };

/** A project that nobody changes any more, for its officers: what it is, without a form. */
export function FixedProject({ project, step, locale }: Props) {
  const t = projectMessages(locale);
  const { body, cost, area, group, status, why } = project;
  const theme = locale === 'nl' ? project.nameNl : project.nameEn;
  return (
    <>
      <DataList
        items={[
          { name: t.state, value: t.status[status] },
          { name: t.cost, value: cost === null ? t.noCost : formatMoney(cost, locale) },
          ...(area ? [{ name: t.area, value: area }] : []),
          ...(theme ? [{ name: t.theme, value: theme }] : []),
          ...(group ? [{ name: t.group, value: <Written>{group}</Written> }] : []),
        ]}
      />
      <Prose text={body} />
      {status === 'refused' && <Prose text={why} />}
      <LinkMore href={projectPath(step, project.id)}>{t.publicPage}</LinkMore>
    </>
  );
}
