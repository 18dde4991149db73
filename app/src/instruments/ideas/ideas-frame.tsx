import type { PropsWithChildren } from 'hono/jsx';
import { type PlaceOption, writeBox } from '../../features/areas/index.ts';
import { type Step, stepCrumbs } from '../../features/steps/index.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { CheckboxField } from '../../platform/ui/form/checkbox-field.tsx';
import { HiddenField } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { SubNav } from '../../platform/ui/sub-nav.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { isNarrowed, type ListFilter, listAddress, sorts } from './list-filter.ts';
import { mapMessages } from './map/map-messages.ts';
import { messages } from './messages.ts';
import { wordsOf } from './nouns.ts';
import { settingsOf } from './settings.ts';
import { stepPath } from './step-path.ts';

export type IdeasFrameProps = {
  frame: Frame;
  step: Step;
  filter: ListFilter;
  places: PlaceOption[];
  state: { open: boolean; text: string };
  /** How long it takes to place one. */
  minutes: number;
};

/** What the list and the map of a step share: its title, the way to take part, and filters that both keep. */
export function IdeasFrame({
  frame,
  step,
  filter,
  places,
  state,
  minutes,
  view,
  children,
}: PropsWithChildren<IdeasFrameProps & { view: 'list' | 'map' }>) {
  const t = messages(frame.locale);
  const m = mapMessages(frame.locale);
  const settings = settingsOf(step);
  const path = stepPath(step);
  const crumbs = stepCrumbs(step, frame.locale);
  const listed = view === 'list';
  return (
    <Page
      frame={frame}
      title={listed ? step.title : m.mapOf(step.title)}
      here={listed ? <Written>{step.title}</Written> : undefined}
      description={step.intro}
      breadcrumbs={listed ? crumbs : [...crumbs, { href: path, label: <Written>{step.title}</Written> }]}
      feeds={[{ href: `/ideeen/${step.id}.rss`, title: step.title }]}
    >
      <PageTitle lead={listed ? <Written>{step.intro}</Written> : undefined}>
        {listed ? <Written>{step.title}</Written> : m.mapOf(step.title)}
      </PageTitle>
      {state.open ? listed && <Paragraph soft>{state.text}</Paragraph> : <Alert>{state.text}</Alert>}
      {state.open && (
        <Buttons>
          <ButtonLink
            href={`${path}/nieuw`}
          >{`${wordsOf(settings.noun, frame.locale).place}, ${t.minutes(minutes)}`}</ButtonLink>
        </Buttons>
      )}
      {settings.askPlace !== 'no' && (
        <SubNav
          label={m.views}
          items={[
            { href: listAddress(path, filter), label: m.list, current: listed },
            { href: listAddress(`${path}/kaart`, filter), label: m.map, current: !listed },
          ]}
        />
      )}
      <FilterBar
        action={listed ? path : `${path}/kaart`}
        values={filterValues(filter)}
        fold={{ open: isNarrowed(filter) }}
      >
        {filter.box && <HiddenField name="vak" value={writeBox(filter.box)} />}
        <TextField name="zoek" label={t.search} type="search" />
        {listed && (
          <SelectField
            name="sorteer"
            label={t.sort}
            empty={null}
            options={sorts.map((sort) => ({ value: sort, label: t.sorts[sort] }))}
          />
        )}
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
      {children}
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
