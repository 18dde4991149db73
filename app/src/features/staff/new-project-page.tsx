import type { FormState } from '../../platform/http/form.ts';
import { CheckboxFields } from '../../platform/ui/form/checkbox-field.tsx';
import { DateField } from '../../platform/ui/form/date-field.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import type { AreaOption, ThemeOption } from '../areas/index.ts';
import { presets } from '../projects/index.ts';
import { staffMessages } from './messages.ts';

type Choices = { areas: AreaOption[]; themes: ThemeOption[] };

/** Ten questions, one page; the situation fills in the rest. */
export function NewProjectPage({
  frame,
  state,
  areas,
  themes,
  startsOn,
}: { frame: Frame; state: FormState; startsOn: string } & Choices) {
  const t = staffMessages(frame.locale);
  return (
    <Page frame={frame} title={t.newTitle} errors={state} breadcrumbs={[{ href: '/beheer', label: t.title }]}>
      <PageTitle lead={t.newLead}>{t.newTitle}</PageTitle>
      <Form action="/beheer/trajecten/nieuw" state={state}>
        <RadioField
          name="situation"
          label={t.situation}
          options={presets.map(({ key }) => ({
            value: key,
            label: t.situations[key].name,
            hint: t.situations[key].hint,
          }))}
        />
        <TextFields frame={frame} areas={areas} themes={themes} />
        <DateField name="startsOn" label={t.startsOn} value={startsOn} />
        <DateField name="decisionOn" label={t.decisionOn} description={t.decisionHelp} optional />
        <TextArea name="openPoints" label={t.openPoints} description={t.onePerLine} rows={4} />
        <TextArea name="fixedPoints" label={t.fixedPoints} description={t.onePerLine} rows={4} />
        <TextField name="decides" label={t.decides} description={t.decidesHelp} />
        <SubmitRow label={t.make} />
      </Form>
    </Page>
  );
}

/** The question, the introduction and the labels. */
export function TextFields({ frame, areas, themes }: { frame: Frame } & Choices) {
  const t = staffMessages(frame.locale);
  return (
    <>
      <TextField name="question" label={t.question} description={t.questionHelp} />
      <TextArea name="intro" label={t.intro} description={t.introHelp} rows={3} />
      <CheckboxFields
        name="themes"
        label={t.themes}
        optional
        options={themes.map((theme) => ({
          value: String(theme.id),
          label: frame.locale === 'nl' ? theme.nameNl : theme.nameEn,
        }))}
      />
      <CheckboxFields
        name="areas"
        label={t.areas}
        options={areas
          .filter((area) => area.kind !== 'buurt')
          .map((area) => ({ value: String(area.id), label: area.name }))}
      />
    </>
  );
}
