import { Attribution, PlaceMap } from '../../../features/areas/index.ts';
import { type Step, stepCrumbs } from '../../../features/steps/index.ts';
import { formatMoney } from '../../../platform/i18n/format.ts';
import { FigureAndList } from '../../../platform/ui/figure-and-list.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Heading, PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { TileMap } from '../../../platform/ui/tile-map.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { budgetPath, mapPath, projectPath } from '../budget-path.ts';
import type { BudgetProject } from '../projects/list-projects.ts';
import { chosenProjects, type ProjectFilter, ProjectFilterBar } from './project-filter.tsx';
import type { ProjectMapModel } from './project-map.ts';
import { publicMessages } from './public-messages.ts';
import { ViewNav } from './view-nav.tsx';

type Props = {
  frame: Frame;
  step: Step;
  /** All that can be chosen, in the order of this visitor. */
  projects: readonly BudgetProject[];
  filter: ProjectFilter;
  model: ProjectMapModel;
};

/** The projects of a budget on the map, with a list that says the same; on a phone the list stands first. */
export function MapPage({ frame, step, projects, filter, model }: Props) {
  const { locale } = frame;
  const t = publicMessages(locale);
  const shown = chosenProjects(projects, filter);
  const label = t.mapOf(step.title);
  return (
    <Page
      frame={frame}
      title={label}
      here={t.map}
      breadcrumbs={[...stepCrumbs(step, locale), { href: budgetPath(step), label: <Written>{step.title}</Written> }]}
      wide
    >
      <PageTitle>{label}</PageTitle>
      <ViewNav step={step} filter={filter} current="map" locale={locale} />
      <ProjectFilterBar projects={projects} filter={filter} action={mapPath(step)} locale={locale} />
      <FigureAndList figure={<Figure label={label} model={model} locale={locale} />} wide>
        <Heading level={2}>{t.projects(shown.length)}</Heading>
        {shown.length === 0 && <Paragraph>{t.nothing}</Paragraph>}
        <RowList>
          {shown.map(({ id, title, cost, area }) => (
            <RowItem href={projectPath(step, id)} title={<Written>{title}</Written>}>
              {formatMoney(cost ?? 0, locale)} · {area ?? t.wholeTown}
            </RowItem>
          ))}
        </RowList>
        {(filter.areaId !== null || filter.themeId !== null) && <LinkMore href={mapPath(step)}>{t.allOnMap}</LinkMore>}
      </FigureAndList>
    </Page>
  );
}

function Figure({ label, model, locale }: { label: string; model: ProjectMapModel; locale: Frame['locale'] }) {
  if (model.kind === 'tiles') {
    const tiles = model.tiles.flatMap(({ id, column, row, short, name, open }) =>
      column === null || row === null ? [] : [{ column, row, short, name, count: open, href: model.wijkHref(id) }],
    );
    return <TileMap label={label} tiles={tiles} />;
  }
  return (
    <>
      <PlaceMap areas={model.areas} box={model.box} marks={model.marks} label={label} />
      <Attribution areas={model.areas} locale={locale} />
    </>
  );
}
