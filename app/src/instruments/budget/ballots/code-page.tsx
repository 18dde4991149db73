import type { FormState } from '../../../platform/http/form.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { CodeError } from './code-cookie.ts';
import { codeMessages } from './code-messages.ts';

/** Where somebody with a letter begins. */
export function CodePage({ frame, state }: { frame: Frame; state: FormState }) {
  const t = codeMessages(frame.locale);
  return (
    <Page frame={frame} title={t.title} errors={state}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Form action="/stemcode" state={state} label={t.title}>
        <CodeField locale={frame.locale} />
        <SubmitRow label={t.next} />
      </Form>
      <Details summary={t.lost}>
        <Paragraph>{t.lostText}</Paragraph>
      </Details>
    </Page>
  );
}

/** The code as it stands on paper: for a phone, without the corrections that phones make. */
export function CodeField({ locale }: { locale: Locale }) {
  const t = codeMessages(locale);
  return (
    <TextField name="code" label={t.code} description={t.hint} autocomplete="off" spellcheck={false} size="medium" />
  );
}

/** Why a code does not work, in words. */
export function codeProblem({ kind }: CodeError, locale: Locale): string {
  const t = codeMessages(locale);
  switch (kind) {
    case 'wrong-code':
      return t.wrong;
    case 'too-many-tries':
      return t.tooMany;
  }
}
