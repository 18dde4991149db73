import { formatMoment, formatWeekday } from '../../../../platform/i18n/format.ts';
import { Alert } from '../../../../platform/ui/alert.tsx';
import { DataList } from '../../../../platform/ui/data-list.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../../platform/ui/link.tsx';
import { List } from '../../../../platform/ui/list.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../../platform/ui/prose.tsx';
import { Section } from '../../../../platform/ui/section.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../../consultation-path.ts';
import { sourcePath } from '../../memorandum/memorandum-path.ts';
import { consultationMessages } from '../../messages.ts';
import { ConsultationStaffPage } from '../../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../../staff/on-consultation.ts';
import { receivedWords } from '../receipt/receipt-page.tsx';
import { viewFacts } from '../view-facts.tsx';
import { officersViewPath } from '../view-path.ts';
import { ChangeSections, type SentForm } from './change-sections.tsx';
import type { OfficersView } from './load-view.ts';
import { officerMessages } from './officer-messages.ts';

type Props = {
  frame: Frame;
  work: ConsultationWork;
  one: OfficersView;
  today: string;
  sent: SentForm | undefined;
};

/** One view whole, with who gave it. Its receipt is not linked: who has that address can withdraw the view. */
export function ViewPage({ frame, work, one, today, sent }: Props) {
  const { locale } = frame;
  const t = officerMessages(locale);
  const { view, supplements, subjects } = one;
  return (
    <ConsultationStaffPage
      frame={frame}
      work={work}
      current="views"
      title={consultationMessages(locale).view(view.number)}
      {...(sent && { errors: sent.state })}
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
        {!view.withdrawnAt && (
          <Paragraph>
            <Link href={sourcePath(work.step, { kind: 'view', number: view.number })}>{t.toPlace}</Link>
          </Paragraph>
        )}
      </Section>
      <ChangeSections view={view} path={officersViewPath(work.step, view.number)} today={today} sent={sent} />
      <LinkMore href={consultationStaffPath(work.step, 'views')}>{t.back}</LinkMore>
    </ConsultationStaffPage>
  );
}
