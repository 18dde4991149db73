import type { FormState } from '../../platform/http/form.ts';
import { Button } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { signInMessages } from './messages.ts';
import { PasskeyButton } from './passkey-button.tsx';

type Props = { frame: Frame; state: FormState; back: string; townLogin: boolean };

/** The way in: e-mail first, since everybody can do that; the other ways below. */
export function SignInPage({ frame, state, back, townLogin }: Props) {
  const t = signInMessages(frame.locale);
  const query = `?terug=${encodeURIComponent(back)}`;
  return (
    <Page frame={frame} title={t.title} errors={state}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Form action="/inloggen" state={state}>
        <HiddenField name="terug" value={back} />
        <TextField name="email" label={t.email} type="email" autocomplete="email" spellcheck={false} />
        <Button>{t.sendCode}</Button>
      </Form>
      <Section title={t.otherWays}>
        <Paragraph>{t.passkeyExplained}</Paragraph>
        <PasskeyButton
          locale={frame.locale}
          label={t.passkey}
          options="/inloggen/passkey/vraag"
          action="/inloggen/passkey"
          back={back}
        />
        {townLogin && (
          <>
            <Paragraph>{t.townLoginExplained}</Paragraph>
            <ButtonLink kind="secondary" href={`/inloggen/gemeente${query}`}>
              {t.townLogin}
            </ButtonLink>
          </>
        )}
      </Section>
      {frame.demo && (
        <Section title={t.demo}>
          <Paragraph>{t.demoExplained}</Paragraph>
          <ButtonLink kind="secondary" href={`/demo/personen${query}`}>
            {t.demoLink}
          </ButtonLink>
        </Section>
      )}
    </Page>
  );
}
