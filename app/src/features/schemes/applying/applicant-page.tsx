import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Written } from '../../../platform/ui/written.tsx';
import type { Application } from '../states/load-application.ts';
import { applicationPath } from '../states/paths.ts';
import { ApplyPage } from './apply-page.tsx';
import { applyMessages } from './messages.ts';

type Props = {
  frame: Frame;
  application: Application;
  /** The end of the account that is known, or null. */
  accountHint: string | null;
  state: FormState;
  refusal?: string | undefined;
};

/** The fourth step: who asks, and where the money goes. */
export function ApplicantPage({ frame, application, accountHint, state, refusal }: Props) {
  const t = applyMessages(frame.locale);
  const words = t.applicant;
  const { rules, id } = application;
  return (
    <ApplyPage frame={frame} application={application} part="applicant" state={state} refusal={refusal}>
      <Form action={applicationPath(id, 'applicant')} state={state}>
        <RadioField
          name="applicantKind"
          label={words.kind}
          options={rules.whoMay.map(({ key, name }) => ({ value: key, label: <Written>{name}</Written> }))}
        />
        <TextField name="applicantName" label={words.name} autocomplete="name" />
        <TextField name="organisation" label={words.organisation} autocomplete="organization" optional />
        <TextField
          name="email"
          label={words.email}
          type="email"
          autocomplete="email"
          optional={application.channel !== 'web'}
        />
        <TextArea name="postalAddress" label={words.address} description={words.addressHelp} rows={3} optional />
        <TextField
          name="iban"
          label={words.iban}
          description={accountHint === null ? words.ibanHelp : words.ibanKept(accountHint)}
          autocomplete="off"
          spellcheck={false}
          size="medium"
          optional={accountHint !== null}
        />
        <TextField name="holder" label={words.holder} autocomplete="off" optional={accountHint !== null} />
        <SubmitRow label={t.save} />
      </Form>
    </ApplyPage>
  );
}
