import { LyingBars } from '../../../platform/charts/bar-chart.tsx';
import { formatDay } from '../../../platform/i18n/format.ts';
import { Alert } from '../../../platform/ui/alert.tsx';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link, LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { valueText } from '../indicators/value-text.ts';
import { MonitorFrame } from '../monitor/monitor-frame.tsx';
import { programmeHref } from '../programme-href.ts';
import type { BalanceFigures } from './balance.ts';
import type { Balance, BalanceLine } from './load-balance.ts';
import { balanceMessages } from './messages.ts';

/** The balances of all years, for everybody. */
export function BalancesPage({ frame, balances }: { frame: Frame; balances: readonly BalanceLine[] }) {
  const t = balanceMessages(frame.locale);
  const newest = balances.filter(
    ({ year, version }) => !balances.some((one) => one.year === year && one.version > version),
  );
  return (
    <MonitorFrame frame={frame} part="balances" title={t.title} lead={t.lead}>
      {newest.length === 0 && (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
          <LinkMore href={programmeHref.monitor}>{t.toMonitor}</LinkMore>
        </EmptyState>
      )}
      <RowList>
        {newest.map(({ year, publishedAt }) => (
          <RowItem title={t.of(year)} href={programmeHref.balance(year)}>
            {publishedAt && t.published(formatDay(publishedAt, frame.locale))}
          </RowItem>
        ))}
      </RowList>
    </MonitorFrame>
  );
}

type Props = { frame: Frame; balance: Balance; versions: readonly BalanceLine[] };

/** A published balance. */
export function BalancePage({ frame, balance, versions }: Props) {
  const t = balanceMessages(frame.locale);
  const { year, version, publishedAt, changeNote, sections, figures } = balance;
  const newer = versions.some((one) => one.version > version);
  return (
    <MonitorFrame
      frame={frame}
      part="balances"
      below
      title={t.of(year)}
      lead={publishedAt ? `${t.published(formatDay(publishedAt, frame.locale))}.` : undefined}
    >
      {newer && (
        <Alert kind="warning" title={t.newest}>
          <Link href={programmeHref.balance(year)}>{t.toNewest}</Link>
        </Alert>
      )}
      {changeNote && (
        <Paragraph>
          <Written>{t.changed(changeNote)}</Written>
        </Paragraph>
      )}
      {!newer && (
        <Buttons>
          <ButtonLink href={`${programmeHref.balance(year)}/jaarbalans.pdf`} kind="secondary">
            {t.pdf}
          </ButtonLink>
        </Buttons>
      )}
      {sections.map(({ key, body }) =>
        body.trim() === '' ? null : (
          <Section title={t.sections[key]} id={key}>
            <Prose text={body} />
            {key === 'done' && <Ran frame={frame} figures={figures} />}
            {key === 'figures' && <Figures frame={frame} figures={figures} year={year} />}
          </Section>
        ),
      )}
      {versions.length > 1 && (
        <Section title={t.versions}>
          <RowList>
            {versions.map((one) => (
              <RowItem title={t.version(one.version)} href={`${programmeHref.balance(year)}/versies/${one.version}`}>
                {one.publishedAt && t.published(formatDay(one.publishedAt, frame.locale))}
              </RowItem>
            ))}
          </RowList>
        </Section>
      )}
    </MonitorFrame>
  );
}

type FiguresProps = { frame: Frame; figures: BalanceFigures };

function Ran({ frame, figures: { pillars } }: FiguresProps) {
  const t = balanceMessages(frame.locale);
  return (
    <LyingBars
      id="gelopen"
      title={t.ran}
      description={t.ranText}
      labelName={t.pillar}
      format={String}
      data={{
        labels: pillars.map(({ name }) => name),
        series: [{ name: t.activities, values: pillars.map(({ ran }) => ran) }],
      }}
    />
  );
}

function Figures({ frame, figures: { indicators }, year }: FiguresProps & { year: number }) {
  const t = balanceMessages(frame.locale);
  const years = [year - 2, year - 1, year];
  return (
    <DataTable
      caption={t.sections.figures}
      captionHidden
      rows={indicators}
      columns={[
        { name: t.indicator, cell: ({ name }) => <Written>{name}</Written> },
        ...years.map((one) => ({
          name: String(one),
          numeric: true,
          cell: ({ years: known, unit }: BalanceFigures['indicators'][number]) => {
            const found = known.find((figure) => figure.year === one);
            return found ? valueText(found.value, unit, frame.locale) : '–';
          },
        })),
        {
          name: t.target,
          numeric: true,
          cell: ({ target, unit }) => (target === null ? '–' : valueText(target, unit, frame.locale)),
        },
      ]}
    />
  );
}
