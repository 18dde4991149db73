import type { FormState } from '../../platform/http/form.ts';
import { formatDay } from '../../platform/i18n/format.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { Button } from '../../platform/ui/button.tsx';
import { Form } from '../../platform/ui/form/form.tsx';
import { SelectField } from '../../platform/ui/form/select-field.tsx';
import { TextArea } from '../../platform/ui/form/text-area.tsx';
import { TextField } from '../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { letterPageMessages } from './letter-messages.ts';
import type { LetterState } from './letter-state.ts';

type Props = { frame: Frame; letter: LetterState; ask: FormState; redeem: FormState };

/** Asking for a letter with a code, and entering it. */
export function LetterPage({ frame, letter, ask, redeem }: Props) {
  const t = letterPageMessages(frame.locale);
  const failed = Object.keys(ask.errors).length > 0 ? ask : redeem;
  return (
    <Page frame={frame} title={t.title} errors={failed} breadcrumbs={[{ href: '/mijn', label: t.mine }]}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {letter.provenArea && <Alert kind="ok">{t.proven(letter.provenArea)}</Alert>}
      {letter.waitingUntil && (
        <Section title={t.enter} intro={t.waiting(formatDay(letter.waitingUntil, frame.locale))}>
          <Form action="/mijn/brief/code" state={redeem} prefix="code">
            <TextField
              name="code"
              label={t.code}
              description={t.codeExplained}
              autocomplete="off"
              spellcheck={false}
              size="medium"
            />
            <Button>{t.confirm}</Button>
          </Form>
        </Section>
      )}
      <Section title={t.ask}>
        <Form action="/mijn/brief" state={ask}>
          <TextField name="naam" label={t.name} autocomplete="name" />
          <TextArea name="adres" label={t.address} description={t.addressExplained} rows={3} />
          <SelectField
            name="wijk"
            label={t.area}
            options={letter.areas.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <Button kind={letter.waitingUntil ? 'secondary' : 'primary'}>{t.send}</Button>
        </Form>
      </Section>
    </Page>
  );
}
