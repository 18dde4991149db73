import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Beside } from '../../../platform/ui/beside.tsx';
import { Button, Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import { consultationMessages } from '../messages.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import type { MemorandumWork } from './load-work.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { sourcePath, themePath } from './memorandum-path.ts';
import { summaryLength } from './place-point.ts';
import type { Shown } from './source-of.ts';
import { ThemeFields } from './theme-fields.tsx';

/** What was typed and refused: a new point, or the words of one that is there. */
export type SourceForms = { add?: FormState; point?: { id: number; state: FormState; overtaken?: boolean } };
type Props = {
  frame: Frame;
  work: ConsultationWork;
  memo: MemorandumWork;
  shown: Shown;
  forms: SourceForms;
  refusal?: Refusal | undefined;
};

/** One view or remark: what it says, with beside it under which subjects it stands and a form to put it there. */
export function SourcePage(props: Props) {
  const { frame, work, shown, forms, refusal } = props;
  const t = memorandumMessages(frame.locale);
  const errors = { values: {}, errors: { ...forms.add?.errors, ...forms.point?.state.errors } };
  const nameOf = (source: Shown['source']) =>
    source.kind === 'view' ? consultationMessages(frame.locale).view(source.number) : t.remark(source.id);
  return (
    <ConsultationStaffPage
      frame={frame}
      work={work}
      current="memorandum"
      title={nameOf(shown.source)}
      {...{ errors, refusal }}
    >
      <Beside aside={<Places {...props} />}>
        <Section title={t.text}>
          {shown.state !== 'open' && (
            <Chips>
              <Chip kind={shown.state === 'late' ? 'soon' : 'closed'}>{t[shown.state]}</Chip>
            </Chips>
          )}
          <Prose text={shown.text} />
          {shown.about && (
            <Paragraph soft>
              {t.about}: <Written>“{shown.about}”</Written>
            </Paragraph>
          )}
        </Section>
        <Buttons>
          {shown.next && (
            <ButtonLink kind="secondary" href={sourcePath(work.step, shown.next)}>
              {t.next(nameOf(shown.next))}
            </ButtonLink>
          )}
          <ButtonLink kind="subtle" href={consultationStaffPath(work.step, 'memorandum')}>
            {t.back}
          </ButtonLink>
        </Buttons>
      </Beside>
    </ConsultationStaffPage>
  );
}

/** Under which subjects it stands already, each with its words, and the form for another. */
function Places({ frame, work, memo, shown, forms }: Props) {
  const t = memorandumMessages(frame.locale);
  const own = sourcePath(work.step, shown.source);
  const points = memo.themes.flatMap((theme) =>
    theme.points
      .filter(({ source }) => JSON.stringify(source) === JSON.stringify(shown.source))
      .map((point) => ({ theme, point })),
  );
  const addTitle = points.length === 0 ? t.addPoint : t.addAnother;
  return (
    <>
      {points.map(({ theme, point }) => (
        <Section
          title={
            <>
              {t.placedUnder}{' '}
              <Link href={themePath(work.step, theme.id)}>
                <Written>{theme.title}</Written>
              </Link>
            </>
          }
        >
          <Form
            action={`${own}/punten/${point.id}`}
            state={forms.point?.id === point.id ? forms.point.state : emptyForm({ summary: point.summary })}
            label={t.pointOf(theme.title)}
            prefix={`punt-${point.id}`}
          >
            <HiddenField name="seen" value={point.revision} />
            {forms.point?.id === point.id && forms.point.overtaken && (
              <Alert kind="warning" title={t.theirVersion}>
                <Prose text={point.summary} />
              </Alert>
            )}
            <TextArea name="summary" label={t.summary} rows={4} maxLength={summaryLength} />
            <SubmitRow label={t.savePoint} />
          </Form>
          {shown.answered ? (
            <Paragraph soft>{t.answered}</Paragraph>
          ) : (
            <Form action={`${own}/punten/${point.id}/weg`} label={t.removeFrom(theme.title)} inline>
              <Button kind="danger" label={t.removeFrom(theme.title)}>
                {t.removePoint}
              </Button>
            </Form>
          )}
        </Section>
      ))}
      {shown.state !== 'withdrawn' && !shown.answered && (
        <Section title={addTitle}>
          <Form action={own} state={forms.add ?? emptyForm()} label={addTitle}>
            <ThemeFields themes={memo.themes} locale={frame.locale} />
            <TextArea name="summary" label={t.summary} description={t.summaryHelp} rows={5} maxLength={summaryLength} />
            <SubmitRow label={t.place}>
              {[...shown.text].length <= summaryLength && <Link href={`${own}?tekst=ja`}>{t.take}</Link>}
            </SubmitRow>
          </Form>
        </Section>
      )}
    </>
  );
}
