import type { FormState } from '../../platform/http/form.ts';
import { Button } from '../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { signInMessages } from './messages.ts';

type Props = { frame: Frame; state: FormState; email: string; back: string };

/** Where the code from the mail is typed. */
export function CodePage({ frame, state, email, back }: Props) {
  const t = signInMessages(frame.locale);
  return (
    <Page frame={frame} title={t.codeTitle} errors={state}>
      <PageTitle lead={t.codeSent(email)}>{t.codeTitle}</PageTitle>
      <Form action="/inloggen/code" state={state}>
        <HiddenField name="terug" value={back} />
        <TextField name="code" label={t.code} inputmode="numeric" autocomplete="one-time-code" size="short" />
        <Button>{t.signIn}</Button>
      </Form>
      <Paragraph>
        <Link href={`/inloggen?terug=${encodeURIComponent(back)}`}>{t.newCode}</Link>
      </Paragraph>
    </Page>
  );
}

/** Asked once, after the first sign-in; may be left empty. */
export function NamePage({ frame, state, back }: Omit<Props, 'email'>) {
  const t = signInMessages(frame.locale);
  return (
    <Page frame={frame} title={t.nameTitle} errors={state}>
      <PageTitle lead={t.nameLead}>{t.nameTitle}</PageTitle>
      <Form action="/inloggen/naam" state={state}>
        <HiddenField name="terug" value={back} />
        <TextField name="naam" label={t.name} autocomplete="name" optional />
        <Button>{t.continue}</Button>
      </Form>
    </Page>
  );
}
