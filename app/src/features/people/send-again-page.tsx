import { Alert } from '../../platform/ui/alert.tsx';
import { Button } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { Quote } from '../../platform/ui/figure.tsx';
import { Form, HiddenField } from '../../platform/ui/form/form.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { sendAgainMessages } from './send-again-messages.ts';

type Props = {
  frame: Frame;
  /** Null when too much was sent to keep. */
  fields: readonly [string, string][] | null;
  withFile: boolean;
  staff: boolean;
};

/** Two steps, without a script: sign in beside this page, then send from this page what was typed. */
export function SendAgainPage({ frame, fields, withFile, staff }: Props) {
  const t = sendAgainMessages(frame.locale);
  const [longest = ''] = (fields ?? [])
    .map(([, value]) => value.trim())
    .sort((one, other) => other.length - one.length);
  const isText = /\s/.test(longest);
  const back = encodeURIComponent(staff ? '/inloggen/gelukt?werk=ja' : '/inloggen/gelukt');
  return (
    <Page frame={frame} title={t.title}>
      <PageTitle lead={fields ? t.lead : t.lostLead}>{t.title}</PageTitle>
      {isText && (
        <Quote by={t.typed}>
          <Prose text={longest.length > 400 ? `${longest.slice(0, 400)}…` : longest} />
        </Quote>
      )}
      <Section title={t.first} intro={t.firstText}>
        <ButtonLink href={`/inloggen?terug=${back}`} newTab>
          {t.signIn}
        </ButtonLink>
      </Section>
      <Section title={t.second} intro={fields ? t.secondText : t.lostText}>
        {withFile && <Alert kind="info">{t.file}</Alert>}
        {fields && (
          <Form action={frame.path} inline>
            {fields.map(([name, value]) => (
              <HiddenField name={name} value={value} />
            ))}
            <Button kind="secondary">{t.again}</Button>
          </Form>
        )}
      </Section>
    </Page>
  );
}

/** Where the sign-in beside that page ends. */
export function SignedInPage({ frame }: { frame: Frame }) {
  const t = sendAgainMessages(frame.locale);
  return (
    <Page frame={frame} title={t.doneTitle}>
      <PageTitle lead={t.doneLead}>{t.doneTitle}</PageTitle>
      <Paragraph>{t.doneText}</Paragraph>
      <ButtonLink href="/mijn" kind="secondary">
        {t.toMine}
      </ButtonLink>
    </Page>
  );
}
