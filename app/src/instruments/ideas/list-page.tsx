import type { Step } from '../../features/steps/index.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { CardList } from '../../platform/ui/card.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { CheckboxField } from '../../platform/ui/form/checkbox-field.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import type { PlaceOption } from './areas.ts';
import { IdeaCard } from './idea-card.tsx';
import type { IdeaList } from './idea-list.ts';
import { isNarrowed, type ListFilter, listAddress, pageSize, sorts } from './list-filter.ts';
import { messages } from './messages.ts';
import { wordsOf } from './nouns.ts';
import { settingsOf } from './settings.ts';

type Props = {
  frame: Frame;
  step: Step;
  path: string;
  filter: ListFilter;
  list: IdeaList;
  places: PlaceOption[];
  state: { open: boolean; text: string };
  /** How long it takes to place one. */
  minutes: number;
};

/** All ideas of a step: filters that work as a plain form, twenty a page. */
export function ListPage({ frame, step, path, filter, list, places, state, minutes }: Props) {
  const t = messages(frame.locale);
  const settings = settingsOf(step);
  const w = wordsOf(settings.noun, frame.locale);
  return (
    <Page
      frame={frame}
      title={step.title}
      description={step.intro}
      breadcrumbs={[
        { href: '/trajecten', label: t.talk },
        { href: `/trajecten/${step.projectSlug}`, label: step.projectQuestion },
      ]}
      feeds={[{ href: `/ideeen/${step.id}.rss`, title: step.title }]}
    >
      <PageTitle lead={step.intro}>{step.title}</PageTitle>
      {state.open ? <Paragraph soft>{state.text}</Paragraph> : <Alert>{state.text}</Alert>}
      {state.open && (
        <Buttons>
          <ButtonLink href={`${path}/nieuw`}>{`${w.place}, ${t.minutes(minutes)}`}</ButtonLink>
        </Buttons>
      )}
      <FilterBar action={path} values={filterValues(filter)} fold={{ open: isNarrowed(filter) }}>
        <TextField name="zoek" label={t.search} type="search" />
        <SelectField
          name="sorteer"
          label={t.sort}
          empty={null}
          options={sorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
        />
        {settings.askPlace !== 'no' && (
          <SelectField
            name="gebied"
            label={t.area}
            empty={t.everywhere}
            options={places.map((place) => ({ value: String(place.id), label: place.name }))}
          />
        )}
        <SelectField
          name="antwoord"
          label={t.answer}
          empty={t.anyAnswer}
          options={[
            { value: 'met', label: t.withAnswer },
            { value: 'zonder', label: t.withoutAnswer },
          ]}
        />
        {settings.askPicture && <CheckboxField name="foto" label={t.withPicture} optional />}
      </FilterBar>
      {list.ideas.length === 0 ? (
        <EmptyState title={isNarrowed(filter) ? t.nothingFound : w.none}>
          {isNarrowed(filter) && <Paragraph>{t.nothingFoundHelp}</Paragraph>}
          {isNarrowed(filter) && <LinkMore href={path}>{t.showAll}</LinkMore>}
        </EmptyState>
      ) : (
        <>
          <Paragraph soft>{`${list.total} ${list.total === 1 ? w.one : w.many}`}</Paragraph>
          <CardList>
            {list.ideas.map((idea) => (
              <IdeaCard idea={idea} locale={frame.locale} level={2} />
            ))}
          </CardList>
        </>
      )}
      <Pagination
        page={filter.page}
        pages={Math.ceil(list.total / pageSize)}
        href={(page) => listAddress(path, filter, page)}
      />
    </Page>
  );
}

function filterValues(filter: ListFilter): Record<string, string> {
  return {
    zoek: filter.query,
    sorteer: filter.sort,
    gebied: filter.areaId === null ? '' : String(filter.areaId),
    antwoord: filter.answer ?? '',
    ...(filter.withPicture ? { foto: 'ja' } : {}),
  };
}
