import type { FormState } from '../../platform/http/form.ts';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { CheckboxField } from '../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Box, TwoBoxes } from '../../platform/ui/two-boxes.tsx';
import { dataMessages } from './data-messages.ts';
import { messages } from './messages.ts';

/** What goes and what stays, before it happens. */
export function ErasePage({ frame, state }: { frame: Frame; state: FormState }) {
  const { locale } = frame;
  const t = dataMessages(locale);
  const crumbs = [
    { href: '/mijn', label: messages(locale).title },
    { href: '/mijn/gegevens', label: t.title },
  ];
  return (
    <Page frame={frame} title={t.eraseTitle} errors={state} breadcrumbs={crumbs}>
      <PageTitle lead={t.eraseLead}>{t.eraseTitle}</PageTitle>
      <TwoBoxes>
        <Box title={t.goes} tone="alarm" level={2}>
          <List items={t.goesItems.split('\n')} />
        </Box>
        <Box title={t.stays} level={2}>
          <List items={t.staysItems.split('\n')} />
        </Box>
      </TwoBoxes>
      <Paragraph>{t.own}</Paragraph>
      <Paragraph>
        <Link href="/mijn/gegevens/download">{t.firstDownload}</Link>
      </Paragraph>
      <Form action="/mijn/gegevens/wissen" state={state}>
        <CheckboxField name="confirm" label={t.confirm} />
        <SubmitRow label={t.eraseButton} kind="danger">
          <Link href="/mijn/gegevens">{t.keep}</Link>
        </SubmitRow>
      </Form>
    </Page>
  );
}

/** After it. */
export function GonePage({ frame }: { frame: Frame }) {
  const t = dataMessages(frame.locale);
  return (
    <Page frame={frame} title={t.goneTitle}>
      <PageTitle lead={t.goneText}>{t.goneTitle}</PageTitle>
      <ButtonLink href="/">{t.home}</ButtonLink>
    </Page>
  );
}
