import type { Step } from '../../../../features/steps/index.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { formatWeekday } from '../../../../platform/i18n/format.ts';
import { Form } from '../../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../../platform/ui/form/submit-row.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Link } from '../../../../platform/ui/link.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import type { Consultation } from '../../consultation.ts';
import { consultationPath, givePath } from '../../consultation-path.ts';
import { ViewFrame } from '../view-frame.tsx';
import { givingMessages } from './giving-messages.ts';
import { ViewFormFields } from './view-form-fields.tsx';

type Props = { frame: Frame; step: Step; consultation: Consultation; state: FormState };

/** The form of a formal view. Nothing of it is kept before it is sent from the page after it. */
export function GivePage({ frame, step, consultation, state }: Props) {
  const t = givingMessages(frame.locale);
  const { draftTitle, lastDay, whoMay, spokenAt } = consultation;
  return (
    <ViewFrame frame={frame} step={step} title={t.title} lead={<Written>{draftTitle}</Written>} errors={state}>
      {lastDay !== null && (
        <Paragraph>
          <strong>{t.until(formatWeekday(lastDay, frame.locale))}</strong>
        </Paragraph>
      )}
      <Paragraph>
        {t.what} {t.private}
      </Paragraph>
      <Paragraph>
        <Link href={consultationPath(step)}>{t.publicInstead}</Link>
      </Paragraph>
      {spokenAt !== '' && (
        <Paragraph>
          {t.spoken} <Written>{spokenAt}</Written>
        </Paragraph>
      )}
      <Form action={givePath(step)} state={state} label={t.title} once>
        <ViewFormFields whoMay={whoMay} by="author" />
        <Paragraph soft>{t.kept}</Paragraph>
        <SubmitRow label={t.check} />
      </Form>
    </ViewFrame>
  );
}
