import type { Locale } from '../../../platform/i18n/locale.ts';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import type { BudgetProject } from '../projects/list-projects.ts';
import { publicMessages } from './public-messages.ts';

/** What a visitor asked of the list: ids, or null for all. */
export type ProjectFilter = { areaId: number | null; themeId: number | null };

/** Reads the address; what makes no sense counts as not asked. */
export function readProjectFilter(query: Record<string, string>): ProjectFilter {
  const idOf = (text: string | undefined) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : null);
  return { areaId: idOf(query.wijk), themeId: idOf(query.thema) };
}

/** The address of this list or map with these filters. */
export function filterAddress(path: string, { areaId, themeId }: ProjectFilter): string {
  const query = new URLSearchParams();
  if (areaId !== null) query.set('wijk', String(areaId));
  if (themeId !== null) query.set('thema', String(themeId));
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The projects that a visitor asked for. */
export function chosenProjects(projects: readonly BudgetProject[], { areaId, themeId }: ProjectFilter) {
  return projects.filter(
    (project) => (areaId === null || project.areaId === areaId) && (themeId === null || project.themeId === themeId),
  );
}

type Props = { projects: readonly BudgetProject[]; filter: ProjectFilter; action: string; locale: Locale };

/** Choosing by wijk and theme, where there is something to choose. */
export function ProjectFilterBar({ projects, filter, action, locale }: Props) {
  const t = publicMessages(locale);
  const areas = optionsOf(projects.map(({ areaId, area }) => [areaId, area]));
  const themes = optionsOf(projects.map(({ themeId, nameNl, nameEn }) => [themeId, locale === 'nl' ? nameNl : nameEn]));
  if (areas.length < 2 && themes.length < 2) return null;
  const values = { wijk: String(filter.areaId ?? ''), thema: String(filter.themeId ?? '') };
  return (
    <FilterBar action={action} values={values}>
      {areas.length > 1 && <SelectField name="wijk" label={t.area} empty={t.allAreas} options={areas} />}
      {themes.length > 1 && <SelectField name="thema" label={t.theme} empty={t.allThemes} options={themes} />}
    </FilterBar>
  );
}

function optionsOf(pairs: readonly (readonly [number | null, string | null])[]) {
  const names = new Map(pairs.flatMap(([id, name]) => (id === null || name === null ? [] : [[id, name] as const])));
  return [...names]
    .map(([id, label]) => ({ value: String(id), label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}
