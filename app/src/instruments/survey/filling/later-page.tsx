import type { Step } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { QrCode } from '../../../platform/ui/qr-code.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { surveyPath } from '../survey-path.ts';
import { FillingFrame } from './filling-frame.tsx';
import { fillingMessages } from './filling-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  /** The address with which somebody without an account goes on; null where the account does it. */
  link: string | null;
  state: FormState;
};

/** Stopping for now: what was answered is kept, and this is how one goes on. */
export function LaterPage({ frame, step, link, state }: Props) {
  const t = fillingMessages(frame.locale);
  return (
    <FillingFrame frame={frame} step={step} title={t.laterTitle} errors={state}>
      {link === null ? (
        <Paragraph>{t.laterAccount}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.laterLead}</Paragraph>
          <p class="app-code">
            <Link href={link}>{link}</Link>
          </p>
          <Paragraph soft>{t.laterKeep}</Paragraph>
          <div class="app-scan">
            <QrCode text={link} label={t.laterQrLabel} size={160} />
            <Paragraph soft>{t.laterQr}</Paragraph>
          </div>
          <Section title={t.laterMail}>
            <Form action={`${surveyPath(step)}/later`} state={state} label={t.laterMail}>
              <TextField
                name="email"
                label={t.laterEmail}
                description={t.laterEmailHelp}
                type="email"
                autocomplete="email"
                size="medium"
              />
              <SubmitRow label={t.laterSend} />
            </Form>
          </Section>
        </>
      )}
      <LinkMore href={surveyPath(step)}>{t.goOn}</LinkMore>
    </FillingFrame>
  );
}
