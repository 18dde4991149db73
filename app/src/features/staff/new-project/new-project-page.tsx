import type { FormState } from '../../../platform/http/form.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import type { AreaOption, ThemeOption } from '../../areas/index.ts';
import { presets } from '../../projects/index.ts';
import { LabelFields } from '../label-fields.tsx';
import { staffMessages } from '../messages.ts';
import { newProjectMessages } from './messages.ts';

type Props = { frame: Frame; state: FormState; areas: readonly AreaOption[]; themes: readonly ThemeOption[] };

/** One page from "what is the situation" to a complete draft. */
export function NewProjectPage({ frame, state, areas, themes }: Props) {
  const t = newProjectMessages(frame.locale);
  return (
    <Page
      frame={frame}
      title={t.title}
      errors={state}
      breadcrumbs={[{ href: '/beheer', label: staffMessages(frame.locale).staff }]}
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Form action="/beheer/trajecten/nieuw" state={state}>
        <RadioField
          name="preset"
          label={t.situation}
          options={presets.map(({ key }) => ({ value: key, label: t.situations[key], hint: t.situationHints[key] }))}
        />
        <TextField name="question" label={t.question} description={t.questionHelp} />
        <TextArea name="intro" label={t.intro} description={t.introHelp} rows={4} maxLength={1000} />
        <DateField name="startsOn" label={t.startsOn} />
        <DateField name="decisionOn" label={t.decisionOn} description={t.decisionHelp} optional />
        <TextArea name="openPoints" label={t.openPoints} description={t.onePerLine} rows={4} />
        <TextArea name="fixedPoints" label={t.fixedPoints} description={t.onePerLine} rows={4} />
        <TextArea name="decides" label={t.decides} description={t.decidesHelp} rows={3} />
        <LabelFields areas={areas} themes={themes} locale={frame.locale} t={t} />
        <SubmitRow label={t.make} />
      </Form>
    </Page>
  );
}
