import type { FormState } from '../../platform/http/form.ts';
import type { Security } from '../../platform/identity/security.ts';
import { Button } from '../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { signInMessages } from './messages.ts';
import { PasskeyButton } from './passkey-button.tsx';

type Props = { frame: Frame; state: FormState; back: string; security: Security };

/** The second step of staff: a code from an app, or a passkey, whichever this person has. */
export function SecondStepPage({ frame, state, back, security }: Props) {
  const t = signInMessages(frame.locale);
  return (
    <Page frame={frame} title={t.stepTitle} errors={state}>
      <PageTitle lead={t.stepLead}>{t.stepTitle}</PageTitle>
      {security.app && (
        <Form action="/inloggen/tweede-stap" state={state}>
          <HiddenField name="terug" value={back} />
          <TextField name="code" label={t.stepCode} autocomplete="one-time-code" size="medium" />
          <Button>{t.continue}</Button>
        </Form>
      )}
      {security.passkeys.length > 0 && (
        <Section title={t.stepWithPasskey}>
          <PasskeyButton
            locale={frame.locale}
            label={t.passkey}
            options="/inloggen/passkey/vraag"
            action="/inloggen/passkey"
            back={back}
          />
        </Section>
      )}
    </Page>
  );
}
