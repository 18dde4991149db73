import { formatCount, formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Heading } from '../../../platform/ui/heading.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Application } from '../states/load-application.ts';
import { filePath } from '../states/paths.ts';
import { awaitsDecision } from '../states/steps.ts';
import type { Course } from './load-course.ts';
import { applicationMessages } from './messages.ts';

type Props = { application: Application; course: Course; locale: Locale };

/** The advice of the council with its reasons and votes. */
export function AdviceSection({ application: { rules }, course: { advice }, locale }: Props) {
  const t = applicationMessages(locale);
  if (!advice || !rules.council) return null;
  return (
    <Section title={t.advice(rules.council.name)} id="advies">
      <Paragraph>
        <strong>{advice.cents > 0 ? t.adviceFor(formatMoney(advice.cents, locale)) : t.adviceAgainst}</strong>{' '}
        {formatDay(advice.metOn, locale)}. {t.votes(advice.inFavour, advice.present)}
      </Paragraph>
      <Prose text={advice.reasons} />
    </Section>
  );
}

/** What the college decided, and why. */
export function DecisionSection({ course: { decision }, locale }: Omit<Props, 'application'>) {
  const t = applicationMessages(locale);
  if (!decision) return null;
  const amount = decision.cents > 0 ? `: ${formatMoney(decision.cents, locale)}` : '';
  const more = [
    { title: t.deviation, text: decision.deviation },
    { title: t.conditions, text: decision.conditions },
  ].filter(({ text }) => text !== '');
  return (
    <Section title={t.decision} id="besluit">
      <Paragraph>
        <strong>
          {t.outcome[decision.outcome]}
          {amount}
        </strong>
        , {formatDay(decision.decidedOn, locale)}
      </Paragraph>
      <Prose text={decision.reasons} />
      {more.map(({ title, text }) => (
        <>
          <Heading level={3}>{title}</Heading>
          <Prose text={text} />
        </>
      ))}
    </Section>
  );
}

/** How it went, in the words of who did it, with their pictures. */
export function ReportSection({ application: { id, files }, course: { report, settlement }, locale }: Props) {
  const t = applicationMessages(locale);
  if (!report) return null;
  const pictures = files.filter(({ kind }) => kind === 'report');
  return (
    <Section title={t.report} id="verslag">
      <Prose text={report.told} />
      <Paragraph>
        {t.reached(formatCount(report.reached, locale))} {t.spent(formatMoney(report.spentCents, locale))}
      </Paragraph>
      {report.lesson !== '' && (
        <>
          <Heading level={3}>{t.lesson}</Heading>
          <Prose text={report.lesson} />
        </>
      )}
      {pictures.map(({ id: file, alt }) => (
        <img src={filePath(id, file)} alt={alt} loading="lazy" class="app-report-picture" />
      ))}
      {settlement && settlement.reclaimCents > 0 && (
        <Paragraph>
          {t.reclaimed(formatMoney(settlement.reclaimCents, locale), formatMoney(settlement.returnedCents, locale))}
        </Paragraph>
      )}
    </Section>
  );
}

/** Questions of the secretary with their answers. */
export function QuestionsSection({ course: { questions }, locale }: Props) {
  const t = applicationMessages(locale);
  if (questions.length === 0) return null;
  return (
    <Section title={t.questions} id="vragen">
      {questions.map((one) => (
        <>
          <Heading level={3}>{formatDay(one.askedAt, locale)}</Heading>
          <Prose text={one.question} />
          {one.answeredAt ? <Prose text={one.answer} /> : <Paragraph soft>{t.notAnswered}</Paragraph>}
        </>
      ))}
    </Section>
  );
}

/** Everything that happened, in order. */
export function EventsSection({ course: { events }, locale }: Omit<Props, 'application'>) {
  const t = applicationMessages(locale);
  if (events.length === 0) return null;
  return (
    <Section title={t.course} id="verloop">
      <List ordered items={events.map(({ step, at }) => `${formatDay(at, locale)}: ${t.step[step]}`)} />
    </Section>
  );
}

/** Number, day and term of an application. */
export function CourseFacts({ application, locale }: Omit<Props, 'course'>) {
  const t = applicationMessages(locale);
  const { submittedAt, dueOn, suspendedOn, state } = application;
  const waits = awaitsDecision(state);
  return (
    <DataList
      items={[
        { name: t.number, value: application.number },
        ...(submittedAt ? [{ name: t.applied, value: formatDay(submittedAt, locale) }] : []),
        ...(waits && dueOn ? [{ name: t.due, value: suspendedOn ? t.suspended : formatDay(dueOn, locale) }] : []),
      ]}
    />
  );
}
