import type { StepLink } from '../../../features/steps/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { SubNav } from '../../../platform/ui/sub-nav.tsx';
import { budgetPath, mapPath } from '../budget-path.ts';
import { filterAddress, type ProjectFilter } from './project-filter.tsx';
import { publicMessages } from './public-messages.ts';

type Props = {
  step: Pick<StepLink, 'id' | 'projectSlug'>;
  filter: ProjectFilter;
  current: 'list' | 'map';
  locale: Locale;
};

/** The projects as a list or on the map, with the same filters. */
export function ViewNav({ step, filter, current, locale }: Props) {
  const t = publicMessages(locale);
  return (
    <SubNav
      label={t.views}
      items={[
        { href: filterAddress(budgetPath(step), filter), label: t.listView, current: current === 'list' },
        { href: filterAddress(mapPath(step), filter), label: t.map, current: current === 'map' },
      ]}
    />
  );
}
