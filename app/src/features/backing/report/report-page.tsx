import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { type Initiative, InitiativePart } from '../../initiatives/index.ts';
import { reportPath } from '../backing-path.ts';
import { FiguresView } from '../figures-view.tsx';
import type { PublishedReport, ReportedWorry } from './load-report.ts';
import type { ReportContent } from './report-content.ts';
import { reportMessages } from './report-messages.ts';

type Version = { version: number; changeNote: string; publishedAt: Date };
type Props = {
  frame: Frame;
  initiative: Initiative;
  report: PublishedReport | undefined;
  versions: readonly Version[];
};

/** A version of the participation report, and the way to the others. */
export function ReportPage({ frame, initiative, report, versions }: Props) {
  const { locale } = frame;
  const t = reportMessages(locale);
  const { slug } = initiative;
  if (!report) {
    return (
      <InitiativePart frame={frame} initiative={initiative} title={t.title} lead={t.lead}>
        <EmptyState title={t.none} pattern="steps">
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      </InitiativePart>
    );
  }
  const { content, version, publishedAt } = report;
  const isNewest = version === versions[0]?.version;
  const pdf = `${reportPath(slug)}.pdf${isNewest ? '' : `?versie=${version}`}`;
  return (
    <InitiativePart frame={frame} initiative={initiative} title={t.title} lead={t.lead}>
      {!isNewest && (
        <Alert kind="info">
          {t.older} <Link href={reportPath(slug)}>{t.newest}</Link>
        </Alert>
      )}
      <Paragraph>
        {t.version(version, formatDay(publishedAt, locale))} · <Link href={pdf}>{t.pdf}</Link>
      </Paragraph>
      <Section title={t.about}>
        <Paragraph>
          <strong>
            <Written>{content.title}</Written>
          </strong>
        </Paragraph>
        <Prose text={content.what} />
        {content.place !== '' && (
          <Paragraph>
            <Written>{t.place(content.place)}</Written>
          </Paragraph>
        )}
      </Section>
      <HowSection content={content} locale={locale} />
      <Section title={t.reached}>
        <Prose text={report.reached} />
      </Section>
      <Section title={t.whatCame} intro={t.counts(content.figures)}>
        <FiguresView figures={content.figures} locale={locale} />
        {content.steps
          .filter(({ found }) => found.length > 0)
          .map(({ title, found }) => (
            <Section title={<Written>{t.foundIn(title)}</Written>} level={3}>
              <List items={found.map((sentence) => <Written>{sentence}</Written>)} />
            </Section>
          ))}
      </Section>
      <Section title={t.worries} id="zorgen">
        {report.worries.length === 0 && <Paragraph soft>{t.noWorries}</Paragraph>}
        {report.worries.map((worry, index) => (
          <ReportedWorryPart worry={worry} number={index + 1} locale={locale} />
        ))}
      </Section>
      <Section title={t.done}>
        <Section title={t.changed} level={3}>
          <Prose text={report.changed} />
        </Section>
        <Section title={t.notChanged} level={3}>
          <Prose text={report.notChanged} />
        </Section>
      </Section>
      <Paragraph soft>{t.names}</Paragraph>
      {initiative.isPhysical && <Paragraph soft>{t.law}</Paragraph>}
      <Section title={t.versions} id="versies">
        <List
          items={versions.map((one) => (
            <>
              <Link href={reportPath(slug, one.version)}>
                {t.version(one.version, formatDay(one.publishedAt, locale))}
              </Link>
              : {one.changeNote === '' ? t.first : <Written>{one.changeNote}</Written>}
            </>
          ))}
        />
      </Section>
    </InitiativePart>
  );
}

/** How and when people could take part; also what the team sees before it publishes. */
export function HowSection({ content, locale }: { content: ReportContent; locale: Locale }) {
  const t = reportMessages(locale);
  const day = (written: string | null) => written && formatDay(written, locale);
  const { steps, from, until, figures } = content;
  return (
    <Section title={t.how}>
      <Paragraph>{t.howBacking}</Paragraph>
      {steps.length > 0 && (
        <>
          <Paragraph>{t.stepsWere}</Paragraph>
          <List items={steps.map((step) => t.step(step.title, day(step.from), day(step.until)))} />
        </>
      )}
      <Paragraph>
        <strong>{t.when}.</strong>{' '}
        {from === null
          ? t.noPeriod(formatDay(until, locale))
          : t.period(formatDay(from, locale), formatDay(until, locale))}
      </Paragraph>
      {figures.byChannel.shown.length > 0 && (
        <DataTable
          caption={t.ways}
          rows={channelRows(content, locale)}
          columns={[
            { name: t.way, cell: ([name]) => name },
            { name: t.people, cell: ([, people]) => people, numeric: true },
          ]}
        />
      )}
    </Section>
  );
}

/** The ways in which people responded, with how many; small groups together. */
export function channelRows({ figures }: ReportContent, locale: Locale): [string, string][] {
  const t = reportMessages(locale);
  const { shown, others } = figures.byChannel;
  const name = (key: string) => (key in t.channels ? t.channels[key as keyof typeof t.channels] : key);
  return [
    ...shown.map(({ key, count }): [string, string] => [name(key), String(count)]),
    ...(others ? [[t.otherWays, String(others)] as [string, string]] : []),
  ];
}

function ReportedWorryPart({ worry, number, locale }: { worry: ReportedWorry; number: number; locale: Locale }) {
  const t = reportMessages(locale);
  return (
    <Section title={t.worry(number)} level={3}>
      {worry === null ? (
        <Paragraph soft>{t.gone}</Paragraph>
      ) : (
        <>
          <Prose text={worry.words} />
          {worry.answer === '' ? (
            <Paragraph>
              <strong>{t.noAnswer}</strong>
            </Paragraph>
          ) : (
            <>
              <Paragraph>
                <strong>{t.answer}</strong>
              </Paragraph>
              <Prose text={worry.answer} />
            </>
          )}
        </>
      )}
    </Section>
  );
}
