import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { arrangements } from './arrange.ts';
import { type Paragraph, versionOf } from './draft.ts';
import { draftMessages } from './draft-messages.ts';

type Props = {
  frame: Frame;
  work: ConsultationWork;
  draft: readonly Paragraph[];
  paragraph: Paragraph;
  state: FormState;
  refusal?: Refusal | undefined;
};

/** One paragraph of the draft for its officers: its words, its place, and what it is. */
export function ParagraphPage({ frame, work, draft, paragraph, state, refusal }: Props) {
  const t = draftMessages(frame.locale);
  const path = consultationStaffPath(work.step, 'draft');
  const own = `${path}/${paragraph.id}`;
  const version = versionOf(draft, paragraph.id);
  const first = draft[0]?.id === paragraph.id;
  const last = draft.at(-1)?.id === paragraph.id;
  const possible = arrangements.filter((how) => (how === 'down' ? !last : how === 'remove' || !first));
  const name = paragraph.number === null ? t.heading : t.paragraph(paragraph.number);
  return (
    <ConsultationStaffPage
      frame={frame}
      work={work}
      current="draft"
      title={t.changeTitle}
      errors={state}
      refusal={refusal}
    >
      <Section title={name}>
        <Form action={own} state={state} label={t.changeTitle}>
          <HiddenField name="version" value={version} />
          <TextArea name="body" label={t.body} description={t.bodyHelp} rows={8} />
          <RadioField
            name="kind"
            label={t.kind}
            options={(['text', 'heading'] as const).map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <SubmitRow label={t.save}>
            <Link href={path}>{t.back}</Link>
          </SubmitRow>
        </Form>
      </Section>
      <Section title={t.arrange}>
        <Form action={`${own}/schik`} label={t.arrange}>
          <HiddenField name="version" value={version} />
          <Buttons>
            {possible.map((how) => (
              <Button name="arrange" value={how} kind={how === 'remove' ? 'danger' : 'secondary'}>
                {t.arrangements[how]}
              </Button>
            ))}
          </Buttons>
        </Form>
      </Section>
    </ConsultationStaffPage>
  );
}
