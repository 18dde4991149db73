import { Axes, TargetLine } from './axes.tsx';
import { type ChartProps, size } from './chart.ts';
import { ChartFigure, Legend } from './chart-figure.tsx';
import { bands, heights, highest, round, stacked } from './scales.ts';

/** Amounts as bars; more series stand beside each other, or on top of each other where they are parts of one whole. */
export function BarChart(props: ChartProps & { stack?: boolean }) {
  const { data, format, target, stack = false } = props;
  const { y, ticks } = heights(highest(data, stack), target?.value);
  const { x, width } = bands(data.labels);
  const inner = stack ? width : width / Math.max(1, data.series.length);
  const stacks = stacked(data);
  const names = data.series.map(({ name }) => name);
  return (
    <ChartFigure {...props} legend={<Legend names={names} sample={(index) => <Sample index={index} />} />}>
      <Axes ticks={ticks} y={y} labels={data.labels} x={(label) => round(x(label) + width / 2)} format={format} />
      {data.series.map(({ values }, index) =>
        values.map((value, place) => {
          const label = data.labels[place] ?? '';
          const { from, to } = stack ? (stacks[index]?.[place] ?? { from: 0, to: 0 }) : { from: 0, to: value ?? 0 };
          if (value === null || to === from) return null;
          const left = round(x(label) + (stack ? 0 : index * inner));
          return (
            <rect
              class={`app-chart__bar app-chart__bar--${(index % 6) + 1}`}
              x={left}
              y={y(to)}
              width={round(inner)}
              height={round(y(from) - y(to))}
            />
          );
        }),
      )}
      {data.series.length === 1 &&
        data.series[0]?.values.map((value, place) =>
          value === null ? null : (
            <text
              class="app-chart__value"
              x={round(x(data.labels[place] ?? '') + width / 2)}
              y={y(value) - 6}
              text-anchor="middle"
            >
              {format(value)}
            </text>
          ),
        )}
      {target && <TargetLine {...target} y={y} />}
    </ChartFigure>
  );
}

/** Bars that lie, each under its name: for names that are too long to stand side by side. One series. */
export function LyingBars(props: ChartProps) {
  const { data, format } = props;
  const values = data.series[0]?.values ?? [];
  const most = Math.max(1, ...highest(data, false));
  const row = 44;
  const room = size.width - 64;
  return (
    <ChartFigure {...props} height={row * data.labels.length + 8}>
      {data.labels.map((label, index) => {
        const value = values[index] ?? null;
        const top = index * row + 4;
        const width = round((room * (value ?? 0)) / most);
        return (
          <>
            <text class="app-chart__tick" x="0" y={top + 13}>
              {label}
            </text>
            <rect class="app-chart__bar app-chart__bar--1" x="0" y={top + 19} width={width} height="18" />
            <text class="app-chart__value" x={width + 6} y={top + 33}>
              {value === null ? '' : format(value)}
            </text>
          </>
        );
      })}
    </ChartFigure>
  );
}

function Sample({ index }: { index: number }) {
  return <rect class={`app-chart__bar app-chart__bar--${(index % 6) + 1}`} x="1" y="1" width="26" height="12" />;
}
