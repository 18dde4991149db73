import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { QrSymbol } from '../../../platform/ui/qr-code.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { AgreementVersion } from '../../agreements/index.ts';
import type { Step } from '../../steps/index.ts';
import { DeskPage } from '../desk-page.tsx';
import { paperFormMessages } from './messages.ts';
import { PaperForm } from './paper-form.tsx';
import { formReference } from './reserve-forms.ts';

type Props = { frame: Frame; step: Step; state: FormState };

/** How many forms, before any number is given out. */
export function OrderFormsPage({ frame, step, state }: Props) {
  const t = paperFormMessages(frame.locale);
  return (
    <DeskPage frame={frame} title={t.title(step.title)} lead={t.lead} errors={state} of={step}>
      <Form action={`/balie/formulier/${step.id}`} state={state}>
        <TextField name="count" label={t.count} value="10" inputmode="numeric" size="short" />
        <SubmitRow label={t.make} />
      </Form>
    </DeskPage>
  );
}

type PrintProps = {
  frame: Frame;
  step: Step;
  agreement: AgreementVersion | undefined;
  first: number;
  last: number;
  /** Where the trajectory stands on the web. */
  address: string;
};

/** The forms with their numbers, ready for the printer. */
export function PrintFormsPage({ frame, step, agreement, first, last, address }: PrintProps) {
  const t = paperFormMessages(frame.locale);
  const title = t.title(step.title);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => formReference(step.id, first + index));
  return (
    <Page
      frame={frame}
      title={title}
      breadcrumbs={[{ href: `/balie/formulier/${step.id}`, label: <Written>{step.title}</Written> }]}
    >
      <div class="app-screen-only">
        <h1 class="utrecht-heading-1">{title}</h1>
        <Alert kind="ok">{t.ready(numbers[0] ?? '', numbers.at(-1) ?? '')}</Alert>
        <Link href={`/balie/formulier/${step.id}`}>{t.more}</Link>
      </div>
      <QrSymbol text={address} id="op-de-site" />
      {numbers.map((reference) => (
        <PaperForm frame={frame} step={step} agreement={agreement} reference={reference} address={address} />
      ))}
    </Page>
  );
}
