import { CheckboxField, CheckboxFields } from '../form/checkbox-field.tsx';
import { DateField, DateTimeField } from '../form/date-field.tsx';
import { Fieldset } from '../form/fieldset.tsx';
import { FileField } from '../form/file-field.tsx';
import { Form } from '../form/form.tsx';
import { RadioField } from '../form/radio-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { SubmitRow } from '../form/submit-row.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Frame } from '../frame.ts';
import { PageTitle } from '../heading.tsx';
import { Link } from '../link.tsx';
import { LookAlikes } from '../look-alikes.tsx';
import { Page } from '../page.tsx';

/** A form with every kind of field, sent with errors. */
export const formPage = (frame: Frame) => {
  const state = {
    values: { titel: '', tekst: 'Een <b>tuin</b>', soort: 'x' },
    errors: { titel: 'Vul een titel in.', wijk: 'Kies een wijk.', soort: 'Kies een soort.' },
  };
  return (
    <Page
      frame={{ ...frame, path: '/trajecten/spaarnepark/idee' }}
      title="Plaats een idee"
      breadcrumbs={[
        { href: '/trajecten', label: 'Praat mee' },
        { href: '/trajecten/spaarnepark', label: 'Spaarnepark' },
      ]}
      errors={state}
    >
      <PageTitle lead="Het kost u ongeveer twee minuten.">Plaats een idee</PageTitle>
      <Form action="/idee" state={state} once multipart>
        <TextField name="titel" label="Titel van uw idee" description="Zeg het in één zin." />
        <LookAlikes field="veld-titel" src="/lijkt-op" />
        <TextArea name="tekst" label="Uw idee" maxLength={2000} />
        <SelectField name="wijk" label="Wijk" options={[{ value: 'a', label: 'Oude Stad' }]} />
        <RadioField
          name="soort"
          label="Hoe wilt u meedoen?"
          description="Kies wat bij u past."
          options={[
            { value: 'x', label: 'Met mijn naam', hint: 'Iedereen ziet uw voornaam.' },
            { value: 'y', label: 'Zonder naam' },
          ]}
        />
        <CheckboxFields
          name="themas"
          label="Thema’s"
          optional
          options={[
            { value: '1', label: 'Groen en water' },
            { value: '2', label: 'Straat en verkeer' },
          ]}
          chosen={['2']}
        />
        <FileField name="foto" label="Foto" optional accept="image/*" preview description="JPG of PNG, hooguit 8 MB." />
        <Fieldset legend="Uw gegevens">
          <TextField name="mail" type="email" label="E-mailadres" optional size="full" />
          <DateField name="dag" label="Datum" optional />
          <DateTimeField name="begin" label="Begin" optional />
        </Fieldset>
        <CheckboxField
          name="akkoord"
          label="Houd mij op de hoogte"
          description="U kunt zich met één klik afmelden."
          optional
        />
        <SubmitRow label="Plaats mijn idee">
          <Link href="/terug">Terug</Link>
        </SubmitRow>
      </Form>
    </Page>
  );
};
