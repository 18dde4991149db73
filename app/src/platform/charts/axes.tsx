import { size } from './chart.ts';

type AxesProps = {
  ticks: readonly number[];
  y: (value: number) => number;
  labels: readonly string[];
  x: (label: string) => number;
  format: (value: number) => string;
};

/** Lines to read heights by, and what stands along the bottom: not every label where there are many. */
export function Axes({ ticks, y, labels, x, format }: AxesProps) {
  const every = Math.ceil(labels.length / 8);
  return (
    <>
      {ticks.map((tick) => (
        <>
          <line class="app-chart__grid" x1={size.left} x2={size.width - size.right} y1={y(tick)} y2={y(tick)} />
          <text class="app-chart__tick" x={size.left - 8} y={y(tick) + 5} text-anchor="end">
            {format(tick)}
          </text>
        </>
      ))}
      {labels.map((label, index) =>
        index % every === 0 ? (
          <text class="app-chart__tick" x={x(label)} y={size.height - 8} text-anchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </>
  );
}

/** What was aimed at, as a line across with its name. */
export function TargetLine({ value, name, y }: { value: number; name: string; y: (value: number) => number }) {
  return (
    <>
      <line class="app-chart__target" x1={size.left} x2={size.width - size.right} y1={y(value)} y2={y(value)} />
      <text class="app-chart__target-name" x={size.width - size.right} y={y(value) - 6} text-anchor="end">
        {name}
      </text>
    </>
  );
}
