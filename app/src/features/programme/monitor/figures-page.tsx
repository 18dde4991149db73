import { LineChart } from '../../../platform/charts/line-chart.tsx';
import { Sparkline } from '../../../platform/charts/sparkline.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { ShownIndicator } from '../indicators/load-indicators.ts';
import { shortValue, valueText } from '../indicators/value-text.ts';
import { programmeHref } from '../programme-href.ts';
import { monitorMessages } from './messages.ts';
import { MonitorFrame } from './monitor-frame.tsx';
import { trendOf } from './trend.ts';

type Props = {
  frame: Frame;
  indicators: readonly ShownIndicator[];
  pillars: readonly { key: string; name: string }[];
};

/** All indicators with what they are now, what they were, and what is aimed at; trust first, as the programme begins with it. */
export function MonitorFiguresPage({ frame, indicators, pillars }: Props) {
  const t = monitorMessages(frame.locale);
  const known = new Set(pillars.map(({ key }) => key));
  const others = indicators.filter(({ pillar }) => pillar === null || !known.has(pillar));
  return (
    <MonitorFrame frame={frame} part="figures" title={t.figuresTitle} lead={t.figuresLead}>
      <Trust frame={frame} indicators={indicators} />
      {pillars.map(({ key, name }) => (
        <Group frame={frame} title={name} written indicators={indicators.filter(({ pillar }) => pillar === key)} />
      ))}
      <Group frame={frame} title={t.otherFigures} indicators={others} />
      <Paragraph soft>{t.privacy}</Paragraph>
    </MonitorFrame>
  );
}

// Percentages that were asked in the same survey belong in one drawing.
function Trust({ frame, indicators }: Omit<Props, 'pillars'>) {
  const t = monitorMessages(frame.locale);
  const asked = indicators.filter(
    ({ origin, unit, years }) => origin === 'import' && unit === 'percent' && years.length > 0,
  );
  const together = asked.filter(({ source }) => source === asked[0]?.source).slice(0, 4);
  if (together.length === 0) return null;
  const years = [...new Set(together.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b);
  const names = together.map(({ name }) => name);
  return (
    <LineChart
      id="vertrouwen"
      title={t.trust}
      description={t.trustText(names.join(', '))}
      labelName={t.year}
      format={(value) => shortValue(value, 'percent', frame.locale)}
      data={{
        labels: years.map(String),
        series: together.map((one) => ({
          name: one.name,
          values: years.map((year) => one.years.find((figure) => figure.year === year)?.value ?? null),
        })),
      }}
    />
  );
}

type GroupProps = { frame: Frame; title: string; written?: boolean; indicators: readonly ShownIndicator[] };

function Group({ frame, title, written, indicators }: GroupProps) {
  const t = monitorMessages(frame.locale);
  if (indicators.length === 0) return null;
  const { locale } = frame;
  return (
    <Section title={written ? <Written>{title}</Written> : title}>
      <DataTable
        caption={title}
        captionHidden
        rows={indicators}
        columns={[
          {
            name: t.indicator,
            cell: (one) => (
              <Link href={programmeHref.figure(one.key)}>
                {one.origin === 'import' ? <Written>{one.name}</Written> : one.name}
              </Link>
            ),
          },
          {
            name: t.latest,
            numeric: true,
            cell: (one) => {
              const { last } = trendOf(one);
              return last ? t.inYear(valueText(last.value, one.unit, locale), last.year) : t.unknown;
            },
          },
          {
            name: t.before,
            numeric: true,
            cell: (one) => {
              const { before } = trendOf(one);
              return before ? valueText(before.value, one.unit, locale) : '–';
            },
          },
          {
            name: t.target,
            numeric: true,
            cell: ({ target, unit }) => (target === null ? t.noTarget : valueText(target, unit, locale)),
          },
          { name: t.course, cell: (one) => <Sparkline values={trendOf(one).values} /> },
        ]}
      />
    </Section>
  );
}
