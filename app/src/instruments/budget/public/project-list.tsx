import { formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Card, CardList } from '../../../platform/ui/card.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { BudgetProject } from '../projects/list-projects.ts';
import { chosenProjects, type ProjectFilter, ProjectFilterBar } from './project-filter.tsx';
import { publicMessages } from './public-messages.ts';

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
  const shown = chosenProjects(projects, filter);
  return (
    <>
      <ProjectFilterBar projects={projects} filter={filter} action={action} locale={locale} />
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
