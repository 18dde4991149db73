import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { CheckboxField } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form, HiddenField } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { MemorandumArticle } from './article.tsx';
import type { Lacking } from './lacking.ts';
import { memorandumPath, sourcePath, themePath } from './memorandum-path.ts';
import type { PersonalFinding } from './personal-findings.ts';
import { publishMessages } from './publish-messages.ts';
import { reasonLength, type ToPublish } from './to-publish.ts';

type Props = {
  frame: Frame;
  work: ConsultationWork;
  toPublish: ToPublish;
  state: FormState;
  refusal?: Refusal | undefined;
};

/** What still has to be done, what may be names, and the memorandum as it will be; then the button. */
export function PublishPage({ frame, work, toPublish, state, refusal }: Props) {
  const t = publishMessages(frame.locale);
  const { lacking, preview } = toPublish;
  return (
    <ConsultationStaffPage
      frame={frame}
      work={work}
      current="memorandum"
      title={t.title}
      errors={state}
      refusal={refusal}
    >
      <Paragraph>
        <Link href={consultationStaffPath(work.step, 'memorandum')}>{t.back}</Link>
      </Paragraph>
      {lacking.length > 0 ? (
        <Section title={t.lacking}>
          <List items={lacking.map((one) => lackLine(one, work, frame.locale))} />
        </Section>
      ) : (
        <Ready {...{ frame, work, toPublish, state }} />
      )}
      {preview && (
        <>
          <Section title={t.preview} />
          <MemorandumArticle memo={preview} locale={frame.locale} />
        </>
      )}
    </ConsultationStaffPage>
  );
}

function Ready({ frame, work, toPublish, state }: Omit<Props, 'refusal'>) {
  const t = publishMessages(frame.locale);
  const { version, seen, findings, termEnds, views, remarks, unchanged } = toPublish;
  if (termEnds !== 'over')
    return <Alert kind="info">{termEnds === null ? t.notAnnounced : t.runs(formatDay(termEnds, frame.locale))}</Alert>;
  if (unchanged)
    return (
      <Alert kind="ok">
        {t.unchanged} <Link href={memorandumPath(work.step)}>{t.toPublic}</Link>
      </Alert>
    );
  const again = version > 1;
  return (
    <Section title={t.ready}>
      <Paragraph>{t.next(views, remarks)}</Paragraph>
      <Form
        action={`${consultationStaffPath(work.step, 'memorandum')}/publiceren`}
        state={state}
        label={again ? t.publishAgain : t.publish}
      >
        <HiddenField name="version" value={version} />
        <HiddenField name="seen" value={seen} />
        {again && (
          <TextArea name="reason" label={t.reason} description={t.reasonHelp} rows={3} maxLength={reasonLength} />
        )}
        {findings.length > 0 && (
          <>
            <Alert kind="warning" title={t.names}>
              <Paragraph>{t.namesHelp}</Paragraph>
              <List items={findings.map((finding) => findingLine(finding, work, frame.locale))} />
            </Alert>
            <CheckboxField name="namesChecked" label={t.namesChecked} />
          </>
        )}
        <SubmitRow label={again ? t.publishAgain : t.publish} />
      </Form>
    </Section>
  );
}

function lackLine(lacking: Lacking, { step }: ConsultationWork, locale: Locale) {
  const { lack } = publishMessages(locale);
  switch (lacking.kind) {
    case 'view-without-place':
      return <Link href={sourcePath(step, { kind: 'view', number: lacking.number })}>{lack.view(lacking.number)}</Link>;
    case 'remarks-without-place':
      return <Link href={consultationStaffPath(step, 'memorandum')}>{lack.remarks(lacking.count)}</Link>;
    case 'answer-missing':
    case 'outcome-missing':
    case 'change-missing':
      return (
        <Link href={themePath(step, lacking.theme.id)}>
          {lack[lacking.kind]} <Written>“{lacking.theme.title}”</Written>
        </Link>
      );
  }
}

function findingLine({ theme, words }: PersonalFinding, { step }: ConsultationWork, locale: Locale) {
  const t = publishMessages(locale);
  const kinds: Record<string, string> = t.kinds;
  return (
    <Link href={themePath(step, theme.id)}>
      {Object.hasOwn(kinds, words) ? kinds[words] : <Written>{words}</Written>} {t.under}{' '}
      <Written>“{theme.title}”</Written>
    </Link>
  );
}
