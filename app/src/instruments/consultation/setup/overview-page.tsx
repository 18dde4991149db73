import type { Refusal } from '../../../features/staff/index.ts';
import { emptyForm, type FormState } from '../../../platform/http/form.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { TaskList } from '../../../platform/ui/task-list.tsx';
import { consultationPath, consultationStaffPath } from '../consultation-path.ts';
import { ConsultationStaffPage } from '../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../staff/on-consultation.ts';
import { type ConsultationCheck, consultationChecklist } from './checklist.ts';
import type { Extension } from './extend-term.ts';
import { HeldRules } from './held-rules.tsx';
import type { ConsultationFacts } from './load-facts.ts';
import { missingBefore } from './missing.ts';
import { PlacesFields, SettingsFields } from './settings-fields.tsx';
import { setupMessages } from './setup-messages.ts';
import { termWords } from './term-words.ts';
import { ToAnnounce } from './to-announce.tsx';

type Props = {
  frame: Frame;
  work: ConsultationWork;
  facts: ConsultationFacts;
  extensions: readonly Extension[];
  /** The day in the town, YYYY-MM-DD. */
  today: string;
  settings: FormState;
  longer?: FormState | undefined;
  refusal?: Refusal | undefined;
};

/** A consultation at a glance for its officers: what is done and comes next, its set-up and term. */
export function OverviewPage(props: Props) {
  const { frame, work, facts, today, settings, longer, refusal } = props;
  const { locale } = frame;
  const t = setupMessages(locale);
  const { consultation, step } = work;
  const { announcedAt } = consultation;
  const page = { frame, work, current: 'overview', lead: t.lead, errors: longer ?? settings, refusal } as const;
  return (
    <ConsultationStaffPage {...page}>
      <Section title={t.checklist} all={{ href: consultationPath(step), label: t.publicPage }}>
        <TaskList
          label={t.checklist}
          tasks={consultationChecklist(consultation, facts, today).map((check) => ({
            title: t.check[check.key],
            href: hrefOf(check, step),
            state: check.state,
            status: t.state[check.state],
            text: explanation(check, facts, termWords(consultation, locale), t),
          }))}
        />
      </Section>
      {announcedAt === null ? (
        <>
          <Section title={t.settings}>
            <Form action={consultationStaffPath(step)} state={settings} label={t.settings} multipart>
              <SettingsFields consultation={consultation} locale={locale} />
              <SubmitRow label={t.save} />
            </Form>
          </Section>
          <ToAnnounce
            step={step}
            missing={missingBefore(consultation, facts.paragraphs, today)}
            term={termWords(consultation, locale)}
            locale={locale}
          />
        </>
      ) : (
        <>
          <HeldRules consultation={consultation} announcedAt={announcedAt} locale={locale} />
          <Longer {...props} />
          <Section title={t.places}>
            <Form action={`${consultationStaffPath(step)}/plekken`} state={settings} label={t.places}>
              <PlacesFields locale={locale} />
              <SubmitRow label={t.save} />
            </Form>
          </Section>
        </>
      )}
    </ConsultationStaffPage>
  );
}

/** The times that the term became longer, and the form that makes it longer as long as it runs. */
function Longer({ frame: { locale }, work, extensions, today, longer }: Props) {
  const t = setupMessages(locale);
  const { lastDay } = work.consultation;
  const runs = lastDay !== null && today <= lastDay;
  if (!runs && extensions.length === 0) return null;
  return (
    <Section title={t.extend}>
      {extensions.map((one) => (
        <>
          <Paragraph>{t.extended(formatDay(one.was, locale), formatDay(one.lastDay, locale))}</Paragraph>
          <Prose text={one.reason} />
        </>
      ))}
      {runs && (
        <>
          <Paragraph>{t.extendText}</Paragraph>
          <Form
            action={`${consultationStaffPath(work.step)}/verlengen`}
            state={longer ?? emptyForm()}
            prefix="langer"
            label={t.extend}
          >
            <DateField name="lastDay" label={t.newLastDay} description={t.newLastDayHelp} />
            <TextArea name="reason" label={t.reason} description={t.reasonHelp} rows={3} maxLength={1000} />
            <SubmitRow label={t.extendButton} />
          </Form>
        </>
      )}
    </Section>
  );
}

function hrefOf({ key, part, state }: ConsultationCheck, step: ConsultationWork['step']): string | undefined {
  if (state === 'blocked') return undefined;
  if (key === 'announced' && state === 'todo') return '#aankondigen';
  return part ? consultationStaffPath(step, part) : undefined;
}

function explanation(
  { key, state }: ConsultationCheck,
  facts: ConsultationFacts,
  term: readonly string[],
  t: ReturnType<typeof setupMessages>,
) {
  if (key === 'settings' && state === 'done') return term.join(' ');
  if (key === 'draft' && facts.paragraphs > 0) return t.paragraphs(facts.paragraphs);
  return state === 'done' ? undefined : t.checkText[key];
}
