import type { FormState } from '../../platform/http/form.ts';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../platform/ui/filter-bar.tsx';
import { CheckboxField, CheckboxFields } from '../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type Addressed, manageHref } from '../project-access/index.ts';
import { StaffNav } from '../staff-nav/index.ts';
import { AnswerFields } from './answer-fields.tsx';
import type { AnswerFigures } from './answer-figures.ts';
import { answerMessages } from './messages.ts';
import type { StaffFilter } from './staff-filter.ts';
import { filterHref } from './staff-filter.ts';
import { answerShows, type Term, type ToAnswer } from './to-answer.ts';
import { WaitingLine } from './waiting-line.tsx';

export type AnswersModel = {
  project: Addressed & { question: string };
  figures: AnswerFigures;
  filter: StaffFilter;
  term: Term;
  steps: readonly { id: number; title: string }[];
  areas: readonly { id: number; name: string }[];
  found: number;
  list: readonly ToAnswer[];
  pages: number;
  /** When the list was read; contributions that came later are not answered unseen. */
  seenAt: Date;
};

/** Where staff answer contributions, one or many at once. */
export function AnswersPage({ frame, model, state }: { frame: Frame; model: AnswersModel; state: FormState }) {
  const t = answerMessages(frame.locale).staff;
  const { filter, list, project, figures } = model;
  const path = `/beheer/trajecten/${project.slug}/antwoorden`;
  const answered = filter.show === 'answered';
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      wide
      breadcrumbs={[{ href: manageHref(project), label: <Written>{project.question}</Written> }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <StaffNav project={project} current="answers" locale={frame.locale} />
      <Paragraph>{t.progress(figures.answered, figures.received)}</Paragraph>
      <Filters frame={frame} model={model} path={path} />
      <Section title={t.found(model.found)} id="lijst">
        {list.length === 0 && <NothingHere frame={frame} filter={filter} />}
        {answered && <Answered frame={frame} list={list} path={path} />}
        {!answered && list.length > 0 && (
          <Form action={filterHref(path, filter, filter.page)} state={state}>
            <HiddenField name="seenAt" value={model.seenAt.toISOString()} />
            <CheckboxFields
              name="contribution"
              label={t.choose}
              options={list.map((item) => ({
                value: String(item.id),
                label: <Written>{item.title}</Written>,
                hint: <WaitingLine frame={frame} item={item} term={model.term} />,
              }))}
            />
            {model.pages > 1 && <CheckboxField name="everything" label={t.everything(model.found)} optional />}
            <AnswerFields frame={frame} />
            <SubmitRow label={t.send} />
          </Form>
        )}
        <Pagination page={filter.page} pages={model.pages} href={(page) => filterHref(path, filter, page)} />
      </Section>
    </Page>
  );
}

function Filters({ frame, model, path }: { frame: Frame; model: AnswersModel; path: string }) {
  const t = answerMessages(frame.locale).staff;
  const { filter } = model;
  return (
    <FilterBar action={path}>
      <SelectField
        name="toon"
        label={t.show}
        value={filter.show}
        empty={null}
        options={answerShows.map((show) => ({ value: show, label: t.shows[show] }))}
      />
      <SelectField
        name="onderdeel"
        label={t.step}
        value={String(filter.stepId ?? '')}
        empty={t.everyStep}
        optional
        options={model.steps.map((step) => ({ value: String(step.id), label: step.title }))}
      />
      <SelectField
        name="gebied"
        label={t.area}
        value={String(filter.areaId ?? '')}
        empty={t.everyArea}
        optional
        options={model.areas.map((area) => ({ value: String(area.id), label: area.name }))}
      />
      <TextField name="zoek" label={t.search} type="search" value={filter.search} optional />
    </FilterBar>
  );
}

function Answered({ frame, list, path }: { frame: Frame; list: readonly ToAnswer[]; path: string }) {
  const t = answerMessages(frame.locale).staff;
  return (
    <RowList>
      {list.map((item) => (
        <RowItem title={<Written>{item.title}</Written>} href={`/antwoorden/${item.responseId}`}>
          <a
            class="utrecht-link utrecht-link--html-a"
            href={`${path}/${item.responseId}/wijzigen`}
            aria-label={`${t.change}: ${item.title}`}
          >
            {t.change}
          </a>
        </RowItem>
      ))}
    </RowList>
  );
}

function NothingHere({ frame, filter }: { frame: Frame; filter: StaffFilter }) {
  const t = answerMessages(frame.locale).staff;
  const whole = filter.show === 'open' && !filter.stepId && !filter.areaId && !filter.search;
  return (
    <EmptyState title={whole ? t.empty : t.noMatches}>
      <Paragraph>{whole ? t.emptyText : t.noMatchesText}</Paragraph>
    </EmptyState>
  );
}
