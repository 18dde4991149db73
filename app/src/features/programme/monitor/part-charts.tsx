import { LyingBars } from '../../../platform/charts/bar-chart.tsx';
import { SmallMultiples } from '../../../platform/charts/small-multiples.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Section } from '../../../platform/ui/section.tsx';
import { liveIndicators } from '../indicators/live-indicators.ts';
import type { ShownIndicator } from '../indicators/load-indicators.ts';
import { shortValue } from '../indicators/value-text.ts';
import { monitorMessages } from './messages.ts';

/** How an indicator is divided: over wijken in the newest year, and over ages through the years. */
export function PartCharts({ frame, indicator }: { frame: Frame; indicator: ShownIndicator }) {
  const t = monitorMessages(frame.locale);
  const by = liveIndicators.find(({ key }) => key === indicator.key)?.parts;
  const years = [...new Set(indicator.parts.map(({ year }) => year))].sort((a, b) => a - b);
  const newest = years.at(-1);
  if (!by || newest === undefined) return null;
  const format = (value: number) => shortValue(value, indicator.unit, frame.locale);
  const labelOf = (part: string, label: string) => {
    if (part === 'area:0' && indicator.unit === 'euro') return t.parts.town;
    return part in t.parts ? t.parts[part as keyof typeof t.parts] : label;
  };
  const now = indicator.parts
    .filter(({ year }) => year === newest)
    .toSorted((a, b) => rest(a.part) - rest(b.part) || b.value - a.value);
  const [most] = now;
  const title = `${indicator.name}: ${t.partsIn(newest)}`;
  const parts = [...new Set(indicator.parts.map(({ part }) => part))].sort();
  return (
    <Section title={t.partsIn(newest)}>
      <LyingBars
        id="verdeling"
        title={title}
        description={
          most ? t.describeParts(`${labelOf(most.part, most.label)}, ${format(most.value)}`) : t.describeNone
        }
        labelName={t.part[by]}
        format={format}
        data={{
          labels: now.map(({ part, label }) => labelOf(part, label)),
          series: [{ name: indicator.name, values: now.map(({ value }) => value) }],
        }}
      />
      {by === 'age' && years.length > 1 && (
        <SmallMultiples
          id="verdeling-jaren"
          title={t.partsOverYears}
          description={t.partsOverYears}
          labelName={t.year}
          format={format}
          data={{
            labels: years.map(String),
            series: parts.map((part) => ({
              name: labelOf(part, part),
              values: years.map(
                (year) => indicator.parts.find((one) => one.year === year && one.part === part)?.value ?? null,
              ),
            })),
          }}
        />
      )}
    </Section>
  );
}

/** Who did not tell, and small groups together, come last: they are no group. */
function rest(part: string): number {
  return ['area:0', 'age:', 'others'].indexOf(part);
}
