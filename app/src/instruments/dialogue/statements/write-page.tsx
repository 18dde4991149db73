import type { Step } from '../../../features/steps/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { EnterButton } from '../../../platform/ui/button.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { fieldId } from '../../../platform/ui/form/field-id.ts';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { LookAlikes } from '../../../platform/ui/look-alikes.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Dialogue } from '../dialogue.ts';
import { dialoguePath } from '../dialogue-path.ts';
import { PartFrame } from '../taking-part/part-frame.tsx';
import { partMessages } from '../taking-part/part-messages.ts';
import type { LookAlike } from './look-alikes.ts';
import { StatementWords } from './statement-words.tsx';
import { writeMessages } from './write-messages.ts';

type Props = {
  frame: Frame;
  step: Step;
  dialogue: Dialogue;
  state: FormState;
  /** Shown once between sending and placing, for who types without script. */
  alike: readonly LookAlike[];
};

/** The form for a statement; what looks like it comes first. */
export function WritePage({ frame, step, dialogue, state, alike }: Props) {
  const t = writeMessages(frame.locale);
  return (
    <PartFrame frame={frame} step={step} title={t.title} lead={t.lead} errors={state}>
      <Paragraph soft>
        {partMessages(frame.locale).about}
        <Written>{dialogue.question}</Written>
      </Paragraph>
      {alike.length > 0 && (
        <Alert title={t.alikeTitle}>
          <Paragraph>{t.alikeText}</Paragraph>
          <AlikeList alike={alike} step={step} />
        </Alert>
      )}
      <Form action={dialoguePath(step, 'write')} state={state} label={t.title} once>
        <EnterButton />
        {alike.length > 0 && <CheckboxField name="anyway" label={t.anyway} optional />}
        <TextArea
          name="body"
          label={t.body}
          description={`${t.bodyHelp} ${t.example}`}
          maxLength={dialogue.maxLength}
          rows={3}
        />
        <LookAlikes field={fieldId('body')} src={`${dialoguePath(step, 'write')}/lijkt-op`} />
        <Paragraph soft>
          {t.label} {step.moderation === 'before' && t.before}
        </Paragraph>
        <SubmitRow label={t.send}>
          <Link href={dialoguePath(step)}>{t.back}</Link>
        </SubmitRow>
      </Form>
      <Paragraph>
        <Link href={dialoguePath(step, 'rules')}>{t.rules}</Link>
      </Paragraph>
    </PartFrame>
  );
}

/** Statements that look alike, each with the way to answer it. */
export function AlikeList({ alike, step }: { alike: readonly LookAlike[]; step: Step }) {
  return (
    <List
      items={alike.map((one) => (
        <Link href={`${dialoguePath(step, 'answer')}?stelling=${one.id}#stelling`}>
          <StatementWords of={one} />
        </Link>
      ))}
    />
  );
}
