import type { FormState } from '../../platform/http/form.ts';
import { DateField } from '../../platform/ui/form/date-field.tsx';
import { Fieldset } from '../../platform/ui/form/fieldset.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { RadioField } from '../../platform/ui/form/radio-field.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { bodyKinds, handed } from './mandate.ts';
import { staffMandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';
import { staffMandateMessages } from './staff-messages.ts';
import type { Choice, Choices } from './terms-form.ts';

type Props = {
  frame: Frame;
  /** What is written, or null for a new mandate. */
  mandate: { id: number; title: string; revision: number; change: boolean } | null;
  choices: Choices;
  state: FormState;
};

/** The text of a mandate, to be filled in. */
export function TermsPage({ frame, mandate, choices, state }: Props) {
  const t = staffMandateMessages(frame.locale);
  const { part, hands, bodyKind } = mandateMessages(frame.locale);
  const { fields } = t;
  const title = mandate ? t.edit : t.addTitle;
  const crumbs = [
    { href: '/beheer', label: t.staff },
    { href: '/beheer/zeggenschap', label: t.title },
    ...(mandate ? [{ href: staffMandatePath(mandate.id), label: <Written>{mandate.title}</Written> }] : []),
  ];
  return (
    <Page frame={frame} title={title} breadcrumbs={crumbs} errors={state}>
      <PageTitle lead={t.termsLead}>{title}</PageTitle>
      <Form
        action={mandate ? staffMandatePath(mandate.id, '/tekst') : '/beheer/zeggenschap/nieuw'}
        state={state}
        once={mandate === null}
      >
        {mandate && <HiddenField name="seen" value={mandate.revision} />}
        {mandate?.change && (
          <TextArea name="changeNote" label={fields.changeNote} description={fields.changeNoteHelp} rows={3} optional />
        )}
        <Fieldset legend={t.groups.who}>
          <TextField name="title" label={part.title} />
          <RadioField
            name="hands"
            label={fields.hands}
            inline
            options={handed.map((value) => ({ value, label: hands[value] }))}
          />
          <TextArea name="what" label={part.what} description={fields.whatHelp} rows={4} maxLength={3000} optional />
          <SelectField
            name="bodyKind"
            label={fields.bodyKind}
            options={bodyKinds.map((value) => ({ value, label: bodyKind[value] }))}
          />
          <TextField name="bodyName" label={part.bodyName} description={fields.bodyNameHelp} optional />
          <SelectField
            name="areaId"
            label={fields.area}
            empty={fields.wholeTown}
            options={choices.areas.filter(({ kind }) => kind !== 'gemeente').map(option)}
            optional
          />
        </Fieldset>
        <Fieldset legend={t.groups.limits}>
          <TextArea name="frame" label={part.frame} description={fields.frameHelp} rows={4} maxLength={3000} optional />
          <TextArea name="stays" label={part.stays} description={fields.staysHelp} rows={3} maxLength={3000} optional />
          <TextField name="watchedBy" label={part.watchedBy} description={fields.watchedByHelp} optional />
          <TextArea
            name="takeBack"
            label={part.takeBack}
            description={fields.takeBackHelp}
            rows={3}
            maxLength={2000}
            optional
          />
        </Fieldset>
        <Fieldset legend={t.groups.term}>
          <DateField name="startsOn" label={part.startsOn} optional />
          <DateField name="endsOn" label={part.endsOn} optional />
          <DateField name="reviewOn" label={part.reviewOn} optional />
          <TextField
            name="budgetCents"
            label={part.budgetCents}
            description={fields.budgetHelp}
            inputmode="decimal"
            size="short"
            optional
          />
        </Fieldset>
        <Fieldset legend={t.groups.belongs}>
          {(['project', 'step', 'scheme'] as const).map((kind) => (
            <SelectField
              name={`${kind}Id`}
              label={fields[kind]}
              empty={fields.noneOf}
              options={choices[`${kind}s`].map(option)}
              optional
            />
          ))}
        </Fieldset>
        <SubmitRow label={t.save} />
      </Form>
    </Page>
  );
}

function option({ id, name }: Choice) {
  return { value: String(id), label: name, lang: 'nl' };
}
