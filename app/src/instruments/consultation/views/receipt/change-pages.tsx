import type { FormState } from '../../../../platform/http/form.ts';
import { Form } from '../../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Link } from '../../../../platform/ui/link.tsx';
import { viewLimits } from '../giving/view.ts';
import { ViewFrame } from '../view-frame.tsx';
import { receiptPath } from '../view-path.ts';
import type { Receipt } from './load-receipt.ts';
import { receiptMessages } from './receipt-messages.ts';

type Props = { frame: Frame; receipt: Receipt; state: FormState };

/** Adding to a view. */
export function SupplementPage({ frame, receipt: { view, step }, state }: Props) {
  const t = receiptMessages(frame.locale);
  const path = receiptPath(view.receipt);
  return (
    <ViewFrame frame={frame} step={step} title={t.addTitle} lead={t.addLead} errors={state}>
      <Form action={`${path}/aanvullen`} state={state} label={t.addTitle} once>
        <TextArea name="body" label={t.addText} maxLength={viewLimits.body} rows={8} />
        <SubmitRow label={t.addButton}>
          <Link href={path}>{t.back}</Link>
        </SubmitRow>
      </Form>
    </ViewFrame>
  );
}

/** Asks once more before a view is withdrawn. */
export function WithdrawPage({ frame, receipt: { view, step }, state }: Props) {
  const t = receiptMessages(frame.locale);
  const path = receiptPath(view.receipt);
  return (
    <ViewFrame frame={frame} step={step} title={t.withdrawTitle} lead={t.withdrawLead} errors={state}>
      <Form action={`${path}/intrekken`} state={state} label={t.withdrawTitle}>
        <SubmitRow kind="danger" label={t.withdrawButton}>
          <Link href={path}>{t.back}</Link>
        </SubmitRow>
      </Form>
    </ViewFrame>
  );
}
