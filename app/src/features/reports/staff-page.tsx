import type { FormState } from '../../platform/http/form.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Button } from '../../platform/ui/button.tsx';
import { CheckboxField } from '../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Addressed } from '../project-access/index.ts';
import { StaffNav } from '../staff-nav/index.ts';
import { FiguresView } from './figures-view.tsx';
import { reportMessages } from './messages.ts';
import { reportMaxLength, reportTexts } from './report.ts';
import type { ReportFigures } from './report-figures.ts';

export type StaffReportModel = {
  project: Addressed & { question: string };
  figures: ReportFigures;
  remarks: readonly string[];
  /** How many versions were published; from the first on a change is a correction. */
  published: number;
  /** The texts were made from the figures and not kept yet. */
  prefilled: boolean;
};

/** Where staff write, keep and publish the report. */
export function StaffReportPage({ frame, model, state }: { frame: Frame; model: StaffReportModel; state: FormState }) {
  const { staff: t, parts, hints } = reportMessages(frame.locale);
  const { project } = model;
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      wide
      breadcrumbs={[{ href: `/beheer/trajecten/${project.slug}`, label: <Written>{project.question}</Written> }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <StaffNav project={project} current="report" locale={frame.locale} />
      {model.prefilled && <Alert>{t.prefilled}</Alert>}
      {model.published > 0 && <LinkMore href={`/trajecten/${project.slug}/verslag`}>{t.view}</LinkMore>}
      <Section title={t.texts}>
        <Form action={`/beheer/trajecten/${project.slug}/verslag`} state={state}>
          {reportTexts.map((part) => (
            <TextArea name={part} label={parts[part]} description={hints[part]} rows={7} maxLength={reportMaxLength} />
          ))}
          {model.published > 0 && (
            <>
              <TextArea name="changeNote" label={t.change} description={t.changeHint} rows={2} maxLength={500} />
              <CheckboxField name="announce" label={t.announce} description={t.announceHint} optional />
            </>
          )}
          <div class="app-submit">
            <Button kind="secondary" name="what" value="save">
              {t.save}
            </Button>
            <Button name="what" value="publish">
              {t.publish}
            </Button>
          </div>
        </Form>
      </Section>
      <FiguresView frame={frame} figures={model.figures} />
      {model.remarks.length > 0 && (
        <Section title={t.remarks}>
          <List items={model.remarks} />
        </Section>
      )}
    </Page>
  );
}
