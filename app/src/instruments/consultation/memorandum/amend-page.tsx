import { excerpt } from '../../../features/answers/index.ts';
import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SelectField } from '../../../platform/ui/form/select-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph as Line } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { useWrittenLang, Written } from '../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import type { Paragraph } from '../draft/draft.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { amendMessages } from './amend-messages.ts';
import { amendmentSeen } from './amend-paragraph.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { amendPath } from './memorandum-path.ts';
import { notaMessages } from './nota-messages.ts';
import type { Theme } from './theme.ts';

type ListProps = { frame: Frame; work: ConsultationWork; paragraphs: readonly Paragraph[] };

/** All paragraphs of the draft, and which become different. */
export function AmendListPage({ frame, work, paragraphs }: ListProps) {
  const t = amendMessages(frame.locale);
  return (
    <ConsultationStaffPage frame={frame} work={work} current="memorandum" title={t.title} lead={t.lead}>
      <Line>
        <Link href={consultationStaffPath(work.step, 'memorandum')}>{memorandumMessages(frame.locale).back}</Link>
      </Line>
      <RowList>
        {paragraphs.map(({ id, number, body, amended }) => (
          <RowItem
            href={amendPath(work.step, id)}
            title={notaMessages(frame.locale).paragraph(number)}
            side={amended !== null && <Chip kind="open">{amended === '' ? t.leftOut : t.changed}</Chip>}
          >
            <Written>{excerpt(amended || body)}</Written>
          </RowItem>
        ))}
      </RowList>
    </ConsultationStaffPage>
  );
}

type Props = {
  frame: Frame;
  work: ConsultationWork;
  paragraph: Paragraph;
  themes: readonly Theme[];
  state: FormState;
  /** Whether a colleague changed it while this officer wrote. */
  overtaken?: boolean;
  refusal?: Refusal | undefined;
};

/** One paragraph: the old text, the new one, and because of which subject. */
export function AmendPage({ frame, work, paragraph, themes, state, overtaken, refusal }: Props) {
  const t = amendMessages(frame.locale);
  return (
    <ConsultationStaffPage
      frame={frame}
      work={work}
      current="memorandum"
      title={notaMessages(frame.locale).paragraph(paragraph.number)}
      errors={state}
      refusal={refusal}
    >
      <Section title={t.old}>
        <Prose text={paragraph.body} />
      </Section>
      {overtaken && (
        <Alert kind="warning" title={t.theirs}>
          {paragraph.amended === '' ? t.leftOut : <Prose text={paragraph.amended ?? paragraph.body} />}
        </Alert>
      )}
      <Section title={t.title}>
        <Form action={amendPath(work.step, paragraph.id)} state={state} label={t.title}>
          <HiddenField name="seen" value={amendmentSeen(paragraph)} />
          <TextArea name="text" label={t.text} description={t.textHelp} rows={8} />
          <CheckboxField name="leftOut" label={t.goes} optional />
          {themes.length > 0 && <ThemeField themes={themes} label={t.theme} />}
          <SubmitRow label={t.save}>
            <Link href={amendPath(work.step)}>{t.back}</Link>
          </SubmitRow>
        </Form>
      </Section>
    </ConsultationStaffPage>
  );
}

function ThemeField({ themes, label }: { themes: readonly Theme[]; label: string }) {
  const lang = useWrittenLang();
  const options = themes.map(({ id, title }) => ({ value: String(id), label: title, lang }));
  return <SelectField name="theme" label={label} options={options} optional />;
}
