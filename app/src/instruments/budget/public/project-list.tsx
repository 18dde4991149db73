import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Card, CardList } from '../../../platform/ui/card.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { BudgetProject } from '../projects/list-projects.ts';
import { publicMessages } from './public-messages.ts';

/** What a visitor asked of the list: ids, or null for all. */
export type ProjectFilter = { areaId: number | null; themeId: number | null };

/** Reads the address; what makes no sense counts as not asked. */
export function readProjectFilter(query: Record<string, string>): ProjectFilter {
  const idOf = (text: string | undefined) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : null);
  return { areaId: idOf(query.wijk), themeId: idOf(query.thema) };
}

type Props = {
  /** Those on the ballot, in the order of this visitor. */
  projects: readonly BudgetProject[];
  filter: ProjectFilter;
  amount: number;
  hrefOf: (id: number) => string;
  action: string;
  locale: Locale;
};

/** What can be chosen, to look through by wijk and theme; each with its cost as a part of the whole budget. */
export function ProjectList({ projects, filter, amount, hrefOf, action, locale }: Props) {
  const t = publicMessages(locale);
  const shown = projects.filter(
    ({ areaId, themeId }) =>
      (filter.areaId === null || areaId === filter.areaId) && (filter.themeId === null || themeId === filter.themeId),
  );
  const areas = optionsOf(projects.map(({ areaId, area }) => [areaId, area]));
  const themes = optionsOf(projects.map(({ themeId, nameNl, nameEn }) => [themeId, locale === 'nl' ? nameNl : nameEn]));
  const values = { wijk: String(filter.areaId ?? ''), thema: String(filter.themeId ?? '') };
  return (
    <>
      {(areas.length > 1 || themes.length > 1) && (
        <FilterBar action={action} values={values}>
          {areas.length > 1 && <SelectField name="wijk" label={t.area} empty={t.allAreas} options={areas} />}
          {themes.length > 1 && <SelectField name="thema" label={t.theme} empty={t.allThemes} options={themes} />}
        </FilterBar>
      )}
      {shown.length === 0 && <Paragraph>{t.nothing}</Paragraph>}
      <CardList>
        {shown.map(({ id, title, cost, area, group }) => (
          <Card
            href={hrefOf(id)}
            title={<Written>{title}</Written>}
            chips={
              area && (
                <Chips>
                  <Chip kind="area">{area}</Chip>
                </Chips>
              )
            }
          >
            <CostOf cost={cost ?? 0} amount={amount} locale={locale} />
            {group && (
              <Paragraph soft>
                {t.oneOf} <Written>{group}</Written>
              </Paragraph>
            )}
          </Card>
        ))}
      </CardList>
    </>
  );
}

/** A cost in words and as a bar above the line that is the whole budget. */
export function CostOf({ cost, amount, locale }: { cost: number; amount: number; locale: Locale }) {
  const share = amount === 0 ? 0 : Math.min(100, Math.round((cost / amount) * 100));
  return (
    <div class="app-cost">
      <Paragraph>{publicMessages(locale).costs(formatMoney(cost, locale), share)}</Paragraph>
      <ShareBars share={share} beside={100} />
    </div>
  );
}

function optionsOf(pairs: readonly (readonly [number | null, string | null])[]) {
  const names = new Map(pairs.flatMap(([id, name]) => (id === null || name === null ? [] : [[id, name] as const])));
  return [...names]
    .map(([id, label]) => ({ value: String(id), label }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}
