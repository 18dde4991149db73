import { formatCount } from '../../platform/i18n/format.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { AreaOption, ThemeOption } from '../areas/index.ts';
import type { AnswerFigures } from './answer-figures.ts';
import { AnswerRate, AnswerTeaser } from './answer-strip.tsx';
import type { LatestAnswer } from './latest-answers.ts';
import { answerMessages } from './messages.ts';
import { outcomeShares } from './outcome-share.ts';

export type DonePageModel = {
  figures: AnswerFigures;
  latest: readonly LatestAnswer[];
  themes: readonly ThemeOption[];
  areas: readonly AreaOption[];
  chosen: { theme: string; area: string };
  page: number;
  pages: number;
};

/** What the town did with people's input. */
export function DonePage({ frame, model }: { frame: Frame; model: DonePageModel }) {
  const { outcome, figures: t } = answerMessages(frame.locale);
  const { figures, chosen } = model;
  const filtered = chosen.theme !== '' || chosen.area !== '';
  return (
    <Page frame={frame} title={t.title} description={t.lead} feeds={[{ href: '/antwoorden.rss', title: t.title }]}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Section title={t.year}>
        <AnswerRate frame={frame} figures={figures} />
        {figures.answered > 0 && (
          <DataTable
            caption={t.outcomes}
            rows={outcomeShares(figures)}
            columns={[
              { name: t.outcome, cell: (row) => outcome[row.outcome] },
              { name: t.count, cell: (row) => formatCount(row.count, frame.locale), numeric: true },
              { name: t.share, cell: (row) => `${row.percent} %`, numeric: true },
            ]}
          />
        )}
      </Section>
      <Section title={t.latest} id="laatste">
        <FilterBar action="/wat-is-er-gedaan" fold={{ open: Boolean(chosen.theme || chosen.area) }}>
          <SelectField
            name="thema"
            label={t.theme}
            value={chosen.theme}
            empty={t.everyTheme}
            optional
            options={model.themes.map((theme) => ({
              value: theme.slug,
              label: frame.locale === 'nl' ? theme.nameNl : theme.nameEn,
            }))}
          />
          <SelectField
            name="gebied"
            label={t.area}
            value={chosen.area}
            empty={t.everyArea}
            optional
            options={model.areas
              .filter((area) => area.kind !== 'gemeente')
              .map((area) => ({ value: area.code, label: area.name }))}
          />
        </FilterBar>
        {model.latest.map((answer) => (
          <AnswerTeaser frame={frame} answer={answer} withProject />
        ))}
        {model.latest.length === 0 && (
          <EmptyState title={t.noAnswers}>
            <Paragraph>{filtered ? t.noMatches : t.noAnswersText}</Paragraph>
          </EmptyState>
        )}
        <Pagination page={model.page} pages={model.pages} href={(page) => pageHref(chosen, page)} />
      </Section>
    </Page>
  );
}

function pageHref(chosen: { theme: string; area: string }, page: number): string {
  return `/wat-is-er-gedaan?${new URLSearchParams({ thema: chosen.theme, gebied: chosen.area, pagina: String(page) })}#laatste`;
}
