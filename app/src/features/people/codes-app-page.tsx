import type { FormState } from '../../platform/http/form.ts';
import { Button } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { QrCode } from '../../platform/ui/qr-code.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { securityMessages } from './security-messages.ts';

type Props = {
  frame: Frame;
  state: FormState;
  back: string;
  /** Null until the person has pressed "Begin": looking at the page makes no secret. */
  secret: { uri: string; typed: string } | null;
  staff: boolean;
};

/** Setting up the app with codes: scan or type the key, then show that it works. */
export function CodesAppPage({ frame, state, back, secret, staff }: Props) {
  const t = securityMessages(frame.locale);
  const crumbs = [
    { href: '/mijn', label: t.mine },
    { href: '/mijn/veiligheid', label: t.title },
  ];
  return (
    <Page frame={frame} title={t.appTitle} errors={state} breadcrumbs={crumbs}>
      <PageTitle lead={t.appLead}>{t.appTitle}</PageTitle>
      {staff && <Paragraph>{t.staffNeedsIt}</Paragraph>}
      {secret ? (
        <>
          <Section title={t.scan}>
            <QrCode size={240} text={secret.uri} label={t.qr} />
            <Paragraph>
              {t.orType} <code translate="no">{secret.typed}</code>
            </Paragraph>
          </Section>
          <Section title={t.firstCode}>
            <Form action="/mijn/veiligheid/app" state={state}>
              <HiddenField name="terug" value={back} />
              <TextField name="code" label={t.code} inputmode="numeric" autocomplete="one-time-code" size="short" />
              <Button>{t.confirm}</Button>
            </Form>
          </Section>
        </>
      ) : (
        <Form action="/mijn/veiligheid/app/begin" inline label={t.appTitle}>
          <HiddenField name="terug" value={back} />
          <Button>{t.begin}</Button>
        </Form>
      )}
    </Page>
  );
}

/** The recovery codes, to be printed or written down. */
export function RecoveryCodesPage({ frame, codes, back }: { frame: Frame; codes: readonly string[]; back: string }) {
  const t = securityMessages(frame.locale);
  return (
    <Page frame={frame} title={t.codesTitle}>
      <PageTitle lead={t.codesLead}>{t.codesTitle}</PageTitle>
      {codes.length === 0 ? (
        <Paragraph>{t.noCodes}</Paragraph>
      ) : (
        <List items={codes.map((code) => <code translate="no">{code}</code>)} />
      )}
      <ButtonLink href={back}>{t.stored}</ButtonLink>
    </Page>
  );
}
