import { excerpt } from '../../../features/answers/index.ts';
import type { Refusal } from '../../../features/staff/index.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { CheckboxFields } from '../../../platform/ui/form/checkbox-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../consultation-path.ts';
import { consultationMessages } from '../messages.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { type MemorandumWork, withoutPlace } from './load-work.ts';
import { memorandumMessages } from './memorandum-messages.ts';
import { memorandumPath, sourcePath } from './memorandum-path.ts';
import { ownWords, summaryLength } from './place-point.ts';
import type { Published } from './published.ts';
import { mustBeAnswered } from './sources.ts';
import { ThemeFields } from './theme-fields.tsx';
import { ThemesSection } from './themes-section.tsx';

/** The most remarks to choose from at once; the rest follows when these have a place. */
const mostShown = 100;

type Props = {
  frame: Frame;
  work: ConsultationWork;
  memo: MemorandumWork;
  published: Published | undefined;
  remarks: FormState;
  theme: FormState;
  refusal?: Refusal | undefined;
};

/** The memorandum as officers make it: what has no place yet, the subjects, and the way to publish. */
export function OverviewPage({ frame, work, memo, published, remarks, theme, refusal }: Props) {
  const t = memorandumMessages(frame.locale);
  const { step } = work;
  const waiting = withoutPlace(memo);
  const nothing = memo.views.length + memo.remarks.length === 0;
  const errors = { values: {}, errors: { ...remarks.errors, ...theme.errors } };
  return (
    <ConsultationStaffPage frame={frame} work={work} current="memorandum" lead={t.lead} {...{ errors, refusal }}>
      {published && (
        <Alert kind="info" title={t.published(published.version, formatDay(published.publishedAt, frame.locale))}>
          {t.publishedMore} <Link href={memorandumPath(step)}>{t.toPublic}</Link>
        </Alert>
      )}
      <Section title={nothing ? t.none : t.toPlace(waiting.views.length, waiting.remarks.length)}>
        {waiting.views.length > 0 && (
          <RowList>
            {waiting.views.map((view) => (
              <RowItem
                href={sourcePath(step, { kind: 'view', number: view.number })}
                title={consultationMessages(frame.locale).view(view.number)}
              >
                <Written>{excerpt(view.text)}</Written>
              </RowItem>
            ))}
          </RowList>
        )}
        <PlaceRemarks {...{ frame, work, memo, remarks }} waiting={waiting.remarks} />
      </Section>
      <ThemesSection {...{ frame, work, memo, theme }} />
      <Others {...{ frame, work, memo }} />
      {!nothing && (
        <Paragraph>
          <ButtonLink href={`${consultationStaffPath(step, 'memorandum')}/publiceren`}>{t.toPublish}</ButtonLink>
        </Paragraph>
      )}
    </ConsultationStaffPage>
  );
}

function PlaceRemarks({
  frame,
  work,
  memo,
  remarks,
  waiting,
}: Pick<Props, 'frame' | 'work' | 'memo' | 'remarks'> & { waiting: MemorandumWork['remarks'] }) {
  const t = memorandumMessages(frame.locale);
  if (waiting.length === 0) return null;
  return (
    <Form
      action={`${consultationStaffPath(work.step, 'memorandum')}/reacties`}
      state={remarks}
      label={t.placeRemarks}
      prefix="reacties"
    >
      <CheckboxFields
        name="remark"
        label={t.chooseRemarks}
        options={waiting.slice(0, mostShown).map((remark) => ({
          value: String(remark.id),
          label: <Written>{excerpt(ownWords(remark))}</Written>,
          hint: (
            <Link href={sourcePath(work.step, { kind: 'remark', id: remark.id })}>
              {t.remarkHint} {remark.id}
            </Link>
          ),
        }))}
      />
      <ThemeFields themes={memo.themes} locale={frame.locale} />
      <TextArea
        name="summary"
        label={t.allAlike}
        description={t.allAlikeHelp}
        rows={3}
        maxLength={summaryLength}
        optional
      />
      <SubmitRow label={t.place} />
    </Form>
  );
}

/** Views that need no answer: who was late may get one, who withdrew does not. */
function Others({ frame, work, memo }: Pick<Props, 'frame' | 'work' | 'memo'>) {
  const t = memorandumMessages(frame.locale);
  const others = memo.views.filter((view) => !mustBeAnswered(view));
  if (others.length === 0) return null;
  return (
    <Section title={t.others} intro={t.othersHelp}>
      <RowList>
        {others.map((view) => (
          <RowItem
            href={sourcePath(work.step, { kind: 'view', number: view.number })}
            title={consultationMessages(frame.locale).view(view.number)}
            side={<Chip kind={view.withdrawn ? 'closed' : 'soon'}>{view.withdrawn ? t.withdrawn : t.late}</Chip>}
          />
        ))}
      </RowList>
    </Section>
  );
}
