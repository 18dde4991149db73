import type { FormState } from '../../../platform/http/form.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { PageTitle } from '../../../platform/ui/heading.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { answerMessages } from './answer-messages.ts';
import { DemoCodeHint } from './demo-code-hint.tsx';

/** Where somebody with a letter begins. */
export function CodePage({ frame, state, demo }: { frame: Frame; state: FormState; demo: string | undefined }) {
  const t = answerMessages(frame.locale);
  return (
    <Page frame={frame} title={t.codeTitle} errors={state}>
      <PageTitle lead={t.codeLead}>{t.codeTitle}</PageTitle>
      <DemoCodeHint locale={frame.locale} code={demo} />
      <Form action="/loting" state={state}>
        <CodeField label={t.code} hint={t.codeHint} />
        <SubmitRow label={t.codeNext} />
      </Form>
      <Details summary={t.noLetter}>
        <Paragraph>{t.noLetterText}</Paragraph>
      </Details>
    </Page>
  );
}

type AgainProps = { frame: Frame; state: FormState; typed: readonly [string, string][] };

/** The code once more, with what was typed in the form that came without one. */
export function CodeAgainPage({ frame, state, typed }: AgainProps) {
  const t = answerMessages(frame.locale);
  return (
    <Page frame={frame} title={t.againTitle} errors={state}>
      <PageTitle lead={t.againLead}>{t.againTitle}</PageTitle>
      <Form action="/loting/opnieuw" state={state}>
        {typed.map(([name, value]) => (
          <HiddenField name={name} value={value} />
        ))}
        <CodeField label={t.code} hint={t.codeHint} />
        <SubmitRow label={t.codeNext} />
      </Form>
    </Page>
  );
}

/** The code as it stands on paper: for a phone, without the corrections that phones make. */
export function CodeField({ label, hint }: { label: string; hint: string }) {
  return <TextField name="code" label={label} description={hint} autocomplete="off" spellcheck={false} size="medium" />;
}
