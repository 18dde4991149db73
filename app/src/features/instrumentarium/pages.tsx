import { formatCount, formatDay } from '../../platform/i18n/format.ts';
import { Chip, Chips } from '../../platform/ui/chip.tsx';
import { DataList } from '../../platform/ui/data-list.tsx';
import { DataTable } from '../../platform/ui/data-table.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { type Lesson, LessonList, lessonMessages } from '../lessons/index.ts';
import type { Entry } from './entry.ts';
import { instrumentariumMessages } from './messages.ts';
import { fewestRuns, type Run, type Summary } from './summarise.ts';
import { percent, rangeText, spreadText } from './summary-texts.ts';

/** All ways to take part beside each other. */
export function InstrumentariumPage({ frame, entries }: { frame: Frame; entries: readonly Entry[] }) {
  const { locale } = frame;
  const t = instrumentariumMessages(locale);
  const known = entries.filter(({ summary }) => summary.runs > 0);
  const others = entries.filter(({ summary }) => summary.runs === 0);
  const told = (summary: Summary, text: string) => (summary.enough ? text : t.tooFew);
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <LinkMore href="/evaluaties">{t.evaluations}</LinkMore>
      <LinkMore href="/lessen">{t.lessons}</LinkMore>
      <LinkMore href="/instrumenten/voorstel">{t.proposal}</LinkMore>
      {known.length > 0 && (
        <Section title={t.compare} id="vergelijk">
          <DataTable
            caption={t.table}
            captionHidden
            rows={known}
            columns={[
              { name: t.way, cell: ({ key, name }) => <Link href={`/instrumenten/${key}`}>{name[locale]}</Link> },
              { name: t.runs, numeric: true, cell: ({ summary }) => formatCount(summary.runs, locale) },
              { name: t.people, numeric: true, cell: ({ summary }) => formatCount(summary.people, locale) },
              { name: t.hours, numeric: true, cell: ({ summary }) => spreadText(summary.hours, locale) },
              {
                name: t.perPerson,
                numeric: true,
                cell: ({ summary }) => spreadText(summary.perPerson, locale, 'money'),
              },
              { name: t.rating, numeric: true, cell: ({ summary }) => spreadText(summary.rating, locale, 'mark') },
              { name: t.again, cell: ({ summary }) => told(summary, rangeText(summary.again, locale)) },
            ]}
          />
          <Paragraph soft>
            {t.how(fewestRuns)} {t.source}
          </Paragraph>
        </Section>
      )}
      <Section title={t.noRuns} id="nog-niet">
        <Ways entries={others} frame={frame} />
      </Section>
    </Page>
  );
}

function Ways({ entries, frame: { locale } }: { entries: readonly Entry[]; frame: Frame }) {
  return (
    <RowList>
      {entries.map(({ key, name, purpose }) => (
        <RowItem title={name[locale]} href={`/instrumenten/${key}`}>
          {purpose[locale]}
        </RowItem>
      ))}
    </RowList>
  );
}

type EntryProps = { frame: Frame; entry: Entry; runs: readonly Run[]; lessons: readonly Lesson[] };

/** One way: what it is for, how to run it, for whom it worked and what it cost. */
export function EntryPage({ frame, entry, runs, lessons }: EntryProps) {
  const { locale } = frame;
  const t = instrumentariumMessages(locale);
  const { name, purpose, steps, levels, townOnly, href } = entry;
  return (
    <Page
      frame={frame}
      title={name[locale]}
      description={purpose[locale]}
      breadcrumbs={[{ href: '/instrumenten', label: t.title }]}
    >
      <PageTitle
        lead={purpose[locale]}
        above={
          <Chips>
            {levels.map((level) => (
              <Chip kind="level">{t.level[level]}</Chip>
            ))}
          </Chips>
        }
      >
        {name[locale]}
      </PageTitle>
      {townOnly && <Paragraph soft>{t.townOnly}</Paragraph>}
      {href && <LinkMore href={href}>{t.more}</LinkMore>}
      {steps[locale].length > 0 && (
        <Section title={t.guide} id="handleiding">
          <List items={steps[locale]} ordered />
        </Section>
      )}
      <Known frame={frame} summary={entry.summary} />
      {runs.length > 0 && (
        <Section title={t.runsSoFar} id="keren">
          <RowList>
            {runs.map((run) => (
              <RowItem title={<Written>{run.title}</Written>} href={`/evaluaties/${run.evaluationId}`}>
                <Written>{run.question}</Written>
                <br />
                {run.figures.finished === null
                  ? t.runUnknown(formatDay(run.endedOn, locale))
                  : t.runText(formatDay(run.endedOn, locale), formatCount(run.figures.finished, locale))}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
      {lessons.length > 0 && (
        <Section title={lessonMessages(locale).useful} all={{ href: '/lessen', label: lessonMessages(locale).all }}>
          <LessonList lessons={lessons} />
        </Section>
      )}
    </Page>
  );
}

function Known({ frame: { locale }, summary }: { frame: Frame; summary: Summary }) {
  const t = instrumentariumMessages(locale);
  const ages: Record<string, string> = t.ages;
  if (summary.runs === 0)
    return (
      <Section title={t.figures} id="cijfers">
        <Paragraph>{t.notCounted}</Paragraph>
      </Section>
    );
  const told = (text: string) => (summary.enough ? text : t.tooFew);
  const facts = [
    { name: t.runs, value: formatCount(summary.runs, locale) },
    { name: t.people, value: formatCount(summary.people, locale) },
    { name: t.hoursLong, value: spreadText(summary.hours, locale) },
    { name: t.perPersonLong, value: spreadText(summary.perPerson, locale, 'money') },
    { name: t.ratingLong, value: spreadText(summary.rating, locale, 'mark') },
    { name: t.againLong, value: told(rangeText(summary.again, locale)) },
    { name: t.newPeople, value: told(rangeText(summary.newPeople, locale)) },
    { name: t.adopted, value: told(rangeText(summary.adopted, locale)) },
  ];
  return (
    <>
      <Section title={t.figures} id="cijfers">
        <DataList items={facts} />
        <Paragraph soft>{t.how(fewestRuns)}</Paragraph>
      </Section>
      <Section title={t.forWhom} id="voor-wie">
        {!summary.enough && <Paragraph>{t.tooFew}</Paragraph>}
        {summary.enough && summary.ages.length === 0 && <Paragraph>{t.noDifference}</Paragraph>}
        {summary.ages.length > 0 && (
          <List
            items={summary.ages.map(({ key, range, usual, more }) =>
              (more ? t.ageMore : t.ageLess)(ages[key] ?? key, percent(range.share), percent(usual)),
            )}
          />
        )}
      </Section>
    </>
  );
}
