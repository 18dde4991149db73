import { findPersonalData, type Step } from '../../../../features/steps/index.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { Alert } from '../../../../platform/ui/alert.tsx';
import { Button, Buttons } from '../../../../platform/ui/button.tsx';
import { DataList } from '../../../../platform/ui/data-list.tsx';
import { Form, HiddenField } from '../../../../platform/ui/form/form.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../../platform/ui/prose.tsx';
import { Section } from '../../../../platform/ui/section.tsx';
import { givePath } from '../../consultation-path.ts';
import { viewFacts } from '../view-facts.tsx';
import { ViewFrame } from '../view-frame.tsx';
import { givingMessages } from './giving-messages.ts';
import type { ViewDraft } from './view.ts';

type Props = { frame: Frame; step: Step; view: ViewDraft; numbers: readonly number[]; state: FormState };

/** The view once more before it is sent; what was typed travels along in the form, and nothing is kept yet. */
export function ReviewPage({ frame, step, view, numbers, state }: Props) {
  const { locale } = frame;
  const t = givingMessages(locale);
  const carried = Object.entries(state.values).filter(([name]) => name !== 'submissionKey' && name !== 'go');
  const texts = [view.body, view.interest, view.name, view.postalAddress].join('\n');
  return (
    <ViewFrame frame={frame} step={step} title={t.reviewTitle} lead={t.reviewLead}>
      {findPersonalData(texts).includes('bsn') && (
        <Alert kind="warning" title={t.bsnTitle}>
          {t.bsn}
        </Alert>
      )}
      <Section title={t.body}>
        <Prose text={view.body} />
      </Section>
      <DataList items={viewFacts({ ...view, numbers }, locale)} />
      <Paragraph>{t.private}</Paragraph>
      <Paragraph>{t.unchanged}</Paragraph>
      <Form action={givePath(step)} state={state} label={t.reviewTitle} once>
        {carried.map(([name, value]) => (
          <HiddenField name={name} value={String([value].flat()[0] ?? '')} />
        ))}
        <Buttons>
          <Button name="go" value="send">
            {t.send}
          </Button>
          <Button kind="secondary" name="go" value="change">
            {t.change}
          </Button>
        </Buttons>
      </Form>
    </ViewFrame>
  );
}
