import { formatCount, formatDay, formatMoment } from '../../platform/i18n/format.ts';
import { Buttons } from '../../platform/ui/button.tsx';
import { ButtonLink } from '../../platform/ui/button-link.tsx';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { Link } from '../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { StatRow } from '../../platform/ui/stat-row.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Instruments } from '../steps/index.ts';
import { DeskPage } from './desk-page.tsx';
import { messages } from './messages.ts';
import type { DeskOverview, DeskStepCard, LatestEntry } from './overview.ts';

type Props = { frame: Frame; overview: DeskOverview; instruments: Instruments; lettersToPrint: number | null };

/** What the desk can enter now, and what it entered last. */
export function OverviewPage({ frame, overview, instruments, lettersToPrint }: Props) {
  const t = messages(frame.locale);
  const words = t.overviewPage;
  const figure = (count: number) => formatCount(count, frame.locale);
  const stats = [
    { figure: figure(overview.enteredToday), label: words.today },
    ...(lettersToPrint === null
      ? []
      : [{ figure: figure(lettersToPrint), label: words.toPrint, href: '/balie/brieven' }]),
  ];
  return (
    <DeskPage frame={frame} title={t.desk} part="overview" lead={words.lead}>
      <StatRow stats={stats} />
      <Section title={words.steps}>
        {overview.steps.length === 0 ? (
          <EmptyState title={words.noSteps} pattern="steps">
            <Paragraph>{words.noStepsText}</Paragraph>
          </EmptyState>
        ) : (
          <RowList>
            {overview.steps.map((step) => (
              <StepRow step={step} home={instruments.of(step).deskHome?.(step, frame.locale)} frame={frame} />
            ))}
          </RowList>
        )}
      </Section>
      <Section title={words.latest}>
        {overview.latest.length === 0 ? (
          <Paragraph>{words.none}</Paragraph>
        ) : (
          <DataTable
            caption={words.latest}
            captionHidden
            rows={overview.latest}
            columns={[
              {
                name: words.title,
                cell: (row) =>
                  row.kind === 'contribution' ? (
                    <Link href={`/balie/bijdrage/${row.contributionId}`}>
                      <Written>{row.title}</Written>
                    </Link>
                  ) : (
                    words[row.kind](row.title)
                  ),
              },
              { name: words.how, cell: (row) => t.channel[row.channel] },
              { name: words.reference, cell: (row) => row.reference ?? '–' },
              { name: words.when, cell: (row) => formatMoment(row.enteredAt, frame.locale) },
              {
                name: words.mistake,
                cell: (row) => row.answeredAt === null && <UndoLink entry={row} frame={frame} />,
              },
            ]}
          />
        )}
      </Section>
    </DeskPage>
  );
}

function UndoLink({ entry, frame }: { entry: LatestEntry; frame: Frame }) {
  const words = messages(frame.locale).overviewPage;
  return (
    <Link href={`/balie/regel/${entry.id}/ongedaan`}>
      {words.undo}{' '}
      <span class="app-hidden">
        <Written>{entry.title}</Written>
      </span>
    </Link>
  );
}

function StepRow({
  step,
  home,
  frame,
}: {
  step: DeskStepCard;
  home: { href: string; label: string } | undefined;
  frame: Frame;
}) {
  const words = messages(frame.locale).overviewPage;
  const day = step.closesAt && formatDay(step.closesAt, frame.locale);
  const state = day === null ? words.open : step.open ? words.openUntil(day) : words.closed(day);
  return (
    <RowItem title={<Written>{`${step.question} – ${step.title}`}</Written>}>
      <Paragraph soft>
        {home
          ? state
          : `${state} · ${words.received(step.contributionCount, formatCount(step.contributionCount, frame.locale))}`}
      </Paragraph>
      {home ? <ButtonLink href={home.href}>{home.label}</ButtonLink> : <EntryButtons step={step} frame={frame} />}
    </RowItem>
  );
}

function EntryButtons({ step, frame }: { step: DeskStepCard; frame: Frame }) {
  const words = messages(frame.locale).overviewPage;
  return (
    <Buttons>
      <ButtonLink href={`/balie/invoer/${step.id}`}>{words.enter}</ButtonLink>
      <ButtonLink kind="secondary" href={`/balie/invoer/${step.id}/csv`}>
        {words.list}
      </ButtonLink>
      <ButtonLink kind="secondary" href={`/balie/formulier/${step.id}`}>
        {words.form}
      </ButtonLink>
      <ButtonLink kind="subtle" href={step.projectHref}>
        {words.figures}
      </ButtonLink>
    </Buttons>
  );
}
