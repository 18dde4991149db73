import { CardList } from '../../platform/ui/card.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { type FeedLink, Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import type { AreaOption, ThemeOption } from '../areas/index.ts';
import { projectMessages } from './messages.ts';
import { ProjectCard } from './project-card.tsx';
import type { ProjectCard as Model } from './project-list.ts';

export type ListChoice = { show: 'open' | 'all' | 'closed'; theme: string; area: string; page: number };
type Props = {
  frame: Frame;
  choice: ListChoice;
  areas: AreaOption[];
  themes: ThemeOption[];
  projects: { project: Model; action: string | undefined }[];
  total: number;
  pageSize: number;
  now: Date;
};

/** All trajectories with three filters that work as a plain GET form. */
export function ProjectListPage({ frame, choice, areas, themes, projects, total, pageSize, now }: Props) {
  const t = projectMessages(frame.locale);
  const href = (page: number) => {
    const query = new URLSearchParams({
      toon: choice.show,
      thema: choice.theme,
      gebied: choice.area,
      pagina: String(page),
    });
    return `/trajecten?${query}`;
  };
  return (
    <Page
      frame={frame}
      title={t.listTitle}
      description={t.listLead}
      feeds={feedsOf(choice, { areas, themes }, frame.locale)}
    >
      <PageTitle lead={t.listLead}>{t.listTitle}</PageTitle>
      <FilterBar action="/trajecten" fold={{ open: Boolean(choice.theme || choice.area) }}>
        <SelectField
          name="toon"
          label={t.show}
          value={choice.show}
          empty={null}
          options={[
            { value: 'open', label: t.showOpen },
            { value: 'all', label: t.showAll },
            { value: 'closed', label: t.showClosed },
          ]}
        />
        <SelectField
          name="thema"
          label={t.theme}
          value={choice.theme}
          empty={t.allThemes}
          options={themes.map((theme) => ({
            value: theme.slug,
            label: frame.locale === 'nl' ? theme.nameNl : theme.nameEn,
          }))}
        />
        <SelectField
          name="gebied"
          label={t.area}
          value={choice.area}
          empty={t.allAreas}
          options={areas
            .filter((area) => area.kind !== 'gemeente')
            .map((area) => ({ value: area.code, label: area.name }))}
        />
      </FilterBar>
      <Paragraph soft>{t.found(total)}</Paragraph>
      {projects.length === 0 ? (
        <EmptyState title={t.nothing} pattern="waves">
          <Paragraph>{t.nothingText}</Paragraph>
          <LinkMore href="/trajecten?toon=all">{t.seeAll}</LinkMore>
        </EmptyState>
      ) : (
        <CardList>
          {projects.map(({ project, action }) => (
            <ProjectCard project={project} action={action} now={now} locale={frame.locale} level={2} />
          ))}
        </CardList>
      )}
      <Pagination page={choice.page} pages={Math.ceil(total / pageSize)} href={href} />
    </Page>
  );
}

/** New trajectories, and the news of the theme and area by which the list is filtered. */
function feedsOf(
  choice: ListChoice,
  { areas, themes }: Pick<Props, 'areas' | 'themes'>,
  locale: Frame['locale'],
): FeedLink[] {
  const theme = themes.find(({ slug }) => slug === choice.theme);
  const area = areas.find(({ code }) => code === choice.area);
  return [
    { href: '/trajecten.rss', title: projectMessages(locale).trajectoriesFeed },
    ...(theme ? [{ href: `/thema/${theme.slug}.rss`, title: locale === 'nl' ? theme.nameNl : theme.nameEn }] : []),
    ...(area ? [{ href: `/gebied/${encodeURIComponent(area.code)}.rss`, title: area.name }] : []),
  ];
}
