import { openness } from '../../../features/steps/index.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { budgetStaffPath } from '../budget-path.ts';
import type { BudgetWork } from '../staff/on-budget.ts';
import { endNowMessages } from './end-now-messages.ts';

type Props = { frame: Frame; work: BudgetWork; now: Date };

/** In a demonstration: the way to the end of the vote, for who cannot wait; nothing elsewhere. */
export function EndNowForm({ frame, work: { step, budget }, now }: Props) {
  if (!frame.demo || !budget.fixedAt || openness(step, now) !== 'open') return null;
  const t = endNowMessages(frame.locale);
  return (
    <Alert title={t.title}>
      <Paragraph>{t.text}</Paragraph>
      <Form action={`${budgetStaffPath(step, 'votes')}/tijd-voorbij`} label={t.end}>
        <Button kind="secondary">{t.end}</Button>
      </Form>
    </Alert>
  );
}
