import type { FormState } from '../../../../platform/http/form.ts';
import { formatMoment, formatWeekday } from '../../../../platform/i18n/format.ts';
import { Alert } from '../../../../platform/ui/alert.tsx';
import { DataList } from '../../../../platform/ui/data-list.tsx';
import { Details } from '../../../../platform/ui/details.tsx';
import { DateField } from '../../../../platform/ui/form/date-field.tsx';
import { Form } from '../../../../platform/ui/form/form.tsx';
import { SubmitRow } from '../../../../platform/ui/form/submit-row.tsx';
import { TextArea } from '../../../../platform/ui/form/text-area.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { LinkMore } from '../../../../platform/ui/link.tsx';
import { List } from '../../../../platform/ui/list.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../../platform/ui/prose.tsx';
import { Section } from '../../../../platform/ui/section.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../../consultation-path.ts';
import { consultationMessages } from '../../messages.ts';
import { ConsultationStaffPage } from '../../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../../staff/on-consultation.ts';
import { receivedWords } from '../receipt/receipt-page.tsx';
import { viewFacts } from '../view-facts.tsx';
import { officersViewPath } from '../view-path.ts';
import type { OfficersView } from './load-view.ts';
import { officerMessages } from './officer-messages.ts';

type Props = { frame: Frame; work: ConsultationWork; one: OfficersView; state: FormState };

/** One view whole, with who gave it. Its receipt is not linked: who has that address can withdraw the view. */
export function ViewPage({ frame, work, one, state }: Props) {
  const { locale } = frame;
  const t = officerMessages(locale);
  const { view, supplements, subjects } = one;
  const mistaken = Object.keys(state.errors).length > 0;
  return (
    <ConsultationStaffPage
      frame={frame}
      work={work}
      current="views"
      title={consultationMessages(locale).view(view.number)}
      errors={state}
    >
      {view.withdrawnAt && (
        <Alert kind="warning">
          {t.withdrawnAt} {formatMoment(view.withdrawnAt, locale)}
        </Alert>
      )}
      <Section title={t.text}>
        <Prose text={view.body} />
        {supplements.map(({ body, addedAt }, index) => (
          <Section title={t.supplement(index + 1, formatMoment(addedAt, locale))} level={3}>
            <Prose text={body} />
          </Section>
        ))}
      </Section>
      <Section title={t.who}>
        {view.forgottenAt && <Paragraph>{t.forgotten}</Paragraph>}
        <DataList
          items={[
            ...viewFacts({ ...view, numbers: view.about.map(({ number }) => number) }, locale),
            { name: t.received, value: receivedWords(view, locale) },
            { name: t.countsOn, value: formatWeekday(view.countsOn, locale) },
            { name: t.term, value: view.late ? t.late : t.inTime },
            ...(view.lateWhy === '' ? [] : [{ name: t.why, value: <Written>{view.lateWhy}</Written> }]),
            { name: t.hash, value: <code class="app-code">{view.hash}</code> },
          ]}
        />
      </Section>
      <Section title={t.subjects}>
        {subjects.length === 0 ? (
          <Paragraph>{view.withdrawnAt ? t.withdrawn : t.noSubjects}</Paragraph>
        ) : (
          <List items={subjects.map((title) => <Written>{title}</Written>)} />
        )}
      </Section>
      <Details summary={t.correct} open={mistaken}>
        <Paragraph>{t.correctLead}</Paragraph>
        <Form action={`${officersViewPath(work.step, view.number)}/dag`} state={state} label={t.correct}>
          <DateField name="countsOn" label={t.correctDay} value={view.countsOn} />
          <TextArea name="why" label={t.correctWhy} description={t.correctWhyHelp} value={view.lateWhy} rows={2} />
          <SubmitRow label={t.correctSave} />
        </Form>
      </Details>
      <LinkMore href={consultationStaffPath(work.step, 'views')}>{t.back}</LinkMore>
    </ConsultationStaffPage>
  );
}
