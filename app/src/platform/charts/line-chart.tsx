import { line } from 'd3-shape';
import { Axes, TargetLine } from './axes.tsx';
import { type ChartProps, knownValues } from './chart.ts';
import { ChartFigure, Legend } from './chart-figure.tsx';
import { heights, places, round } from './scales.ts';

type Point = { label: string; value: number | null };

/** Values over time as lines, each with a dash and a mark of its own so that black and white tells them apart. */
export function LineChart(props: ChartProps) {
  const { data, format, target } = props;
  const { y, ticks } = heights(knownValues(data), target?.value);
  const x = places(data.labels);
  const path = line<Point>()
    .defined(({ value }) => value !== null)
    .x(({ label }) => x(label))
    .y(({ value }) => y(value ?? 0))
    .digits(1);
  const names = data.series.map(({ name }) => name);
  return (
    <ChartFigure {...props} legend={<Legend names={names} sample={(index) => <Sample index={index} />} />}>
      <Axes ticks={ticks} y={y} labels={data.labels} x={x} format={format} />
      {target && <TargetLine {...target} y={y} />}
      {data.series.map(({ values }, index) => {
        const points = data.labels.map((label, place) => ({ label, value: values[place] ?? null }));
        const known = points.filter((point): point is { label: string; value: number } => point.value !== null);
        return (
          <>
            <path class={`app-chart__line app-chart__line--${(index % 4) + 1}`} d={path(points) ?? ''} />
            {known.map(({ label, value }) => (
              <Mark index={index} x={x(label)} y={y(value)} />
            ))}
            {data.series.length === 1 && known.length <= 8
              ? known.map(({ label, value }) => (
                  <text class="app-chart__value" x={x(label)} y={y(value) - 10} text-anchor="middle">
                    {format(value)}
                  </text>
                ))
              : null}
          </>
        );
      })}
    </ChartFigure>
  );
}

function Mark({ index, x, y }: { index: number; x: number; y: number }) {
  const name = `app-chart__mark app-chart__mark--${(index % 4) + 1}`;
  return index % 2 === 0 ? (
    <circle class={name} cx={x} cy={y} r="4.5" />
  ) : (
    <rect class={name} x={round(x - 4)} y={round(y - 4)} width="8" height="8" />
  );
}

function Sample({ index }: { index: number }) {
  return (
    <>
      <path class={`app-chart__line app-chart__line--${(index % 4) + 1}`} d="M0,7L28,7" />
      <Mark index={index} x={14} y={7} />
    </>
  );
}
