import { pictureUrl } from '../../../platform/pictures/index.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Card, CardList } from '../../../platform/ui/card.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Pagination } from '../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { PatternKind } from '../../../platform/ui/pattern.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AreaOption, ThemeOption } from '../../areas/index.ts';
import { initiativeHref } from '../initiative-href.ts';
import { initiativeMessages } from '../messages.ts';
import { isOver, stages } from '../stage.ts';
import type { InitiativeRow } from './initiative-list.ts';
import { type ListChoice, listAddress } from './list-choice.ts';
import { listMessages } from './messages.ts';

type Props = {
  frame: Frame;
  choice: ListChoice;
  areas: readonly AreaOption[];
  themes: readonly ThemeOption[];
  rows: readonly InitiativeRow[];
  total: number;
  pages: number;
};

/** What residents began, to look through and to find. */
export function InitiativeListPage({ frame, choice, areas, themes, rows, total, pages }: Props) {
  const t = listMessages(frame.locale);
  const { listTitle, stage } = initiativeMessages(frame.locale);
  return (
    <Page frame={frame} title={listTitle} description={t.lead}>
      <PageTitle lead={t.lead}>{listTitle}</PageTitle>
      <Buttons>
        <ButtonLink href="/begin-iets">{t.begin}</ButtonLink>
      </Buttons>
      <FilterBar action="/initiatieven">
        <TextField name="q" type="search" label={t.words} optional value={choice.words} />
        <SelectField
          name="toon"
          label={t.show}
          empty={null}
          value={choice.show}
          options={[
            { value: 'open', label: t.open },
            { value: 'all', label: t.all },
          ]}
        />
        <SelectField
          name="stand"
          label={t.stage}
          optional
          empty={t.anyStage}
          value={choice.stage ?? ''}
          options={stages.map((value) => ({ value, label: stage[value] }))}
        />
        <SelectField
          name="thema"
          label={t.theme}
          optional
          empty={t.allThemes}
          value={choice.theme}
          options={themes.map(({ slug, nameNl, nameEn }) => ({
            value: slug,
            label: frame.locale === 'nl' ? nameNl : nameEn,
          }))}
        />
        <SelectField
          name="gebied"
          label={t.area}
          optional
          empty={t.allAreas}
          value={choice.area}
          options={areas
            .filter(({ kind }) => kind === 'gebied' || kind === 'wijk')
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t.nothing}>
          <Paragraph>{t.nothingText}</Paragraph>
          <LinkMore href="/initiatieven?toon=all">{t.seeAll}</LinkMore>
        </EmptyState>
      ) : (
        <>
          <Paragraph soft>{t.found(total)}</Paragraph>
          <CardList>
            {rows.map((row) => (
              <InitiativeCard row={row} frame={frame} />
            ))}
          </CardList>
        </>
      )}
      <Pagination page={choice.page} pages={pages} href={(page) => listAddress({ ...choice, page })} />
    </Page>
  );
}

function InitiativeCard({ row, frame }: { row: InitiativeRow; frame: Frame }) {
  const { stage } = initiativeMessages(frame.locale);
  const { pictureId, pictureAlt, pattern, slug } = row;
  return (
    <Card
      href={initiativeHref(slug)}
      title={<Written>{row.title}</Written>}
      level={2}
      picture={
        pictureId === null
          ? { pattern: (pattern ?? 'circles') as PatternKind, seed: slug }
          : { src: pictureUrl(pictureId, 'small'), alt: pictureAlt ?? '' }
      }
      chips={
        <Chips>
          <Chip kind={isOver(row.stage) ? 'closed' : 'open'}>{stage[row.stage]}</Chip>
          {row.area && <Chip kind="area">{row.area}</Chip>}
        </Chips>
      }
    >
      <p>
        <Written>{row.what}</Written>
      </p>
    </Card>
  );
}
