import { BarChart } from '../../../platform/charts/bar-chart.tsx';
import type { ChartData } from '../../../platform/charts/chart.ts';
import { LineChart } from '../../../platform/charts/line-chart.tsx';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { Chip, Chips } from '../../../platform/ui/chip.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { liveIndicators } from '../indicators/live-indicators.ts';
import type { ShownIndicator } from '../indicators/load-indicators.ts';
import { shortValue, valueText } from '../indicators/value-text.ts';
import { monitorMessages } from './messages.ts';
import { MonitorFrame } from './monitor-frame.tsx';
import { PartCharts } from './part-charts.tsx';

export type Replaced = { year: number; value: number; reason: string };
type Props = { frame: Frame; indicator: ShownIndicator; replaced: readonly Replaced[]; thisYear: number };

/** One indicator: what it is, where it comes from, its charts, and what was said before. */
export function IndicatorPage({ frame, indicator, replaced, thisYear }: Props) {
  const t = monitorMessages(frame.locale);
  const { name, definition, source, unit, better, target, origin, measuredAt, quarters } = indicator;
  const own = origin === 'import';
  const people = liveIndicators.find(({ key }) => key === indicator.key)?.people === true;
  const text = (value: number) => valueText(value, unit, frame.locale);
  const notes = indicator.years.filter(({ note }) => note);
  return (
    <MonitorFrame
      frame={frame}
      part="figures"
      below
      title={name}
      here={own ? <Written>{name}</Written> : name}
      above={
        <Chips>
          {target !== null && <Chip>{t.targetIs(text(target))}</Chip>}
          <Chip>{t.better[better]}</Chip>
        </Chips>
      }
    >
      <ByYear frame={frame} indicator={indicator} people={people} />
      {indicator.years.some(({ year }) => year === thisYear) && !own && (
        <Paragraph soft>{t.running(thisYear)}</Paragraph>
      )}
      <PartCharts frame={frame} indicator={indicator} />
      {quarters.length > 1 && <ByQuarter frame={frame} indicator={indicator} />}
      <Section title={t.definition}>
        <Paragraph>{own ? <Written>{definition}</Written> : definition}</Paragraph>
        <Paragraph soft>
          {own ? <Written>{t.source(source)}</Written> : t.source(source)}
          {measuredAt && ` ${t.measuredAt(formatMoment(measuredAt, frame.locale))}`}
        </Paragraph>
        {people && <Paragraph soft>{t.privacy}</Paragraph>}
        {notes.length > 0 && (
          <RowList>
            {notes.map(({ year, note }) => (
              <RowItem title={String(year)}>
                <Written>{note}</Written>
              </RowItem>
            ))}
          </RowList>
        )}
      </Section>
      {replaced.length > 0 && (
        <Details summary={t.replaced}>
          <RowList>
            {replaced.map(({ year, value, reason }) => (
              <RowItem title={t.replacedRow(year, text(value))}>
                <Written>{t.replacedWhy(reason)}</Written>
              </RowItem>
            ))}
          </RowList>
        </Details>
      )}
      <LinkMore href="/open-data#cijfers">{t.download}</LinkMore>
    </MonitorFrame>
  );
}

type ChartsProps = { frame: Frame; indicator: ShownIndicator };

function ByYear({ frame, indicator, people }: ChartsProps & { people: boolean }) {
  const t = monitorMessages(frame.locale);
  const { years, unit, name } = indicator;
  const known = years.filter(({ value }) => value !== null);
  if (known.length === 0) return <Paragraph>{years.length > 0 && people ? t.fewPeople : t.unknown}</Paragraph>;
  const data: ChartData = {
    labels: years.map(({ year }) => String(year)),
    series: [{ name, values: years.map(({ value }) => value) }],
  };
  return <Over frame={frame} indicator={indicator} id="jaren" data={data} labelName={t.year} unit={unit} />;
}

function ByQuarter({ frame, indicator }: ChartsProps) {
  const t = monitorMessages(frame.locale);
  const shown = indicator.quarters.slice(-12);
  const data: ChartData = {
    labels: shown.map(({ year, quarter }) => t.quarter(quarter, year)),
    series: [{ name: indicator.name, values: shown.map(({ value }) => value) }],
  };
  return (
    <Section title={t.byQuarter}>
      <Over frame={frame} indicator={indicator} id="kwartalen" data={data} labelName={t.period} unit={indicator.unit} />
    </Section>
  );
}

type OverProps = ChartsProps & { id: string; data: ChartData; labelName: string; unit: ShownIndicator['unit'] };

// Amounts are bars, which stand on zero, and so is what is known once; shares, days and marks are a line.
function Over({ frame, indicator, id, data, labelName, unit }: OverProps) {
  const t = monitorMessages(frame.locale);
  const text = (value: number) => valueText(value, unit, frame.locale);
  const known = data.labels.flatMap((label, index) => {
    const value = data.series[0]?.values[index] ?? null;
    return value === null ? [] : [`${text(value)} (${label})`];
  });
  const [first] = known;
  const last = known.at(-1);
  const description =
    first === undefined || last === undefined
      ? t.describeNone
      : known.length === 1
        ? t.describeOne(first)
        : t.describe(first, last);
  const target = indicator.target;
  const Chart = unit === 'count' || unit === 'euro' || known.length === 1 ? BarChart : LineChart;
  return (
    <Chart
      id={id}
      title={indicator.name}
      description={description}
      data={data}
      labelName={labelName}
      format={(value) => shortValue(value, unit, frame.locale)}
      target={target === null ? undefined : { value: target, name: t.targetIs(text(target)) }}
    />
  );
}
