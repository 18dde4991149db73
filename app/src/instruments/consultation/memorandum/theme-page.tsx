import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Button } from '../../../platform/ui/button.tsx';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { RadioField } from '../../../platform/ui/form/radio-field.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import { TextField } from '../../../platform/ui/form/text-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import { consultationMessages } from '../messages.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { sourcePath, themePath } from './memorandum-path.ts';
import { answerLength } from './point-forms.ts';
import type { Theme } from './theme.ts';

type Props = {
  frame: Frame;
  work: ConsultationWork;
  theme: Theme;
  state: FormState;
  /** Whether a colleague saved this subject while this officer wrote. */
  overtaken?: boolean;
  refusal?: Refusal | undefined;
};

const outcomes = ['adopted', 'partly', 'not_adopted'] as const;

/** One subject: what people say about it, and the answer of the municipality. */
export function ThemePage({ frame, work, theme, state, overtaken, refusal }: Props) {
  const t = memorandumMessages(frame.locale);
  const own = themePath(work.step, theme.id);
  return (
    <ConsultationStaffPage
      frame={frame}
      work={work}
      current="memorandum"
      title={t.theme}
      errors={state}
      refusal={refusal}
    >
      {overtaken && <Theirs theme={theme} frame={frame} />}
      <Said {...{ frame, work, theme }} />
      <Section title={t.answer}>
        <Form action={own} state={state} label={t.answer}>
          <HiddenField name="seen" value={theme.revision} />
          <TextField name="title" label={t.themeTitle} />
          <TextArea
            name="answer"
            label={t.answer}
            description={t.answerHelp}
            rows={8}
            maxLength={answerLength}
            optional
          />
          <RadioField
            name="outcome"
            label={t.outcome}
            options={outcomes.map((value) => ({ value, label: consultationMessages(frame.locale).outcome[value] }))}
            optional
          />
          <TextArea
            name="change"
            label={t.change}
            description={t.changeHelp}
            rows={4}
            maxLength={answerLength}
            optional
          />
          <SubmitRow label={t.save}>
            <Link href={consultationStaffPath(work.step, 'memorandum')}>{t.back}</Link>
          </SubmitRow>
        </Form>
      </Section>
      {theme.points.length === 0 && (
        <Form action={`${own}/weg`} label={t.removeTheme} inline>
          <Button kind="danger">{t.removeTheme}</Button>
        </Form>
      )}
    </ConsultationStaffPage>
  );
}

function Said({ frame, work, theme }: Pick<Props, 'frame' | 'work' | 'theme'>) {
  const t = memorandumMessages(frame.locale);
  return (
    <Section title={<Written>{theme.title}</Written>} intro={t.saidHere}>
      {theme.points.length === 0 && <Paragraph soft>{t.nothingHere}</Paragraph>}
      <RowList>
        {theme.points.map(({ source, summary }) => (
          <RowItem
            href={sourcePath(work.step, source)}
            title={
              source.kind === 'view' ? consultationMessages(frame.locale).view(source.number) : t.remark(source.id)
            }
          >
            <Prose text={summary} />
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}

/** What a colleague saved meanwhile, beside what the officer typed, so that neither is lost. */
function Theirs({ theme, frame }: { theme: Theme; frame: Frame }) {
  const t = memorandumMessages(frame.locale);
  const { outcome } = consultationMessages(frame.locale);
  return (
    <Alert kind="warning" title={t.theirVersion}>
      <Paragraph>{t.theirVersionHelp}</Paragraph>
      <DataList
        items={[
          { name: t.themeTitle, value: <Written>{theme.title}</Written> },
          { name: t.answer, value: <Prose text={theme.answer} /> },
          { name: t.outcome, value: theme.outcome === null ? '–' : outcome[theme.outcome] },
          { name: t.change, value: <Prose text={theme.change} /> },
        ]}
      />
    </Alert>
  );
}
