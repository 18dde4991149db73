import type { FormState } from '../../platform/http/form.ts';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Addressed } from '../project-access/index.ts';
import { StaffNav } from '../staff-nav/index.ts';
import type { Summary } from './choose-summary.ts';
import { htmlLang, languageOf, languages } from './languages.ts';
import { summaryMessages } from './messages.ts';
import type { Readability } from './readability.ts';
import { ReadabilityNote } from './readability-note.tsx';
import { summaryMaxLength } from './save-summary.ts';

type Props = {
  frame: Frame;
  project: Addressed & { question: string };
  summaries: readonly Summary[];
  state: FormState;
  /** Of the plain Dutch text, as typed or as kept. */
  plain: Readability;
};

/** Where staff write the summaries of a trajectory. */
export function SummariesPage({ frame, project, summaries, state, plain }: Props) {
  const t = summaryMessages(frame.locale).staff;
  const action = `/beheer/trajecten/${project.slug}/samenvattingen`;
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      wide
      breadcrumbs={[{ href: `/beheer/trajecten/${project.slug}`, label: <Written>{project.question}</Written> }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <StaffNav project={project} current="summaries" locale={frame.locale} />
      <Section title={t.write}>
        <Form action={action} state={state}>
          <SelectField
            name="language"
            label={t.language}
            options={languages.map((language) => ({
              value: language.code,
              label:
                language.code === 'nl-plain' ? language[frame.locale] : `${language[frame.locale]} (${language.own})`,
            }))}
          />
          <TextArea name="body" label={t.body} description={t.hint} rows={10} maxLength={summaryMaxLength} optional />
          <SubmitRow label={t.save} />
        </Form>
      </Section>
      {plain.verdict !== 'empty' && (
        <Section title={t.readability}>
          <ReadabilityNote plain={plain} locale={frame.locale} />
        </Section>
      )}
      {summaries.length === 0 ? (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <Section title={t.there}>
          <RowList>
            {summaries.map((summary) => {
              const language = languageOf(summary.language);
              return (
                language && (
                  <RowItem title={`${t.change}: ${language[frame.locale]}`} href={`${action}?voor=${language.code}`}>
                    <span lang={htmlLang(language)} dir="auto">
                      {summary.body.slice(0, 140)}
                    </span>
                  </RowItem>
                )
              );
            })}
          </RowList>
        </Section>
      )}
    </Page>
  );
}
