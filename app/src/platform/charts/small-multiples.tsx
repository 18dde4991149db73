import { max } from 'd3-array';
import { type ChartProps, knownValues, size } from './chart.ts';
import { ChartFigure } from './chart-figure.tsx';
import { bands, round } from './scales.ts';

const across = 3;
const cell = { width: (size.width - 16) / across, height: 92, name: 18, foot: 18 };

/** A small drawing of bars for each series, all to the same scale, so that groups can be compared over the years. */
export function SmallMultiples(props: ChartProps) {
  const { data, format } = props;
  const most = Math.max(1, max(knownValues(data)) ?? 1);
  const rows = Math.ceil(data.series.length / across);
  return (
    <ChartFigure {...props} height={rows * cell.height + 8}>
      {data.series.map(({ name, values }, index) => {
        const left = round(8 + (index % across) * cell.width);
        const top = Math.floor(index / across) * cell.height + 4;
        const bottom = top + cell.height - cell.foot - 8;
        const { x, width } = bands(data.labels, left, round(left + cell.width - 14));
        const last = values.length - 1;
        return (
          <>
            <text class="app-chart__name" x={left} y={top + 12}>
              {name}
            </text>
            {values.map((value, place) => {
              const height = round(((bottom - top - cell.name - 12) * (value ?? 0)) / most);
              const label = data.labels[place] ?? '';
              return (
                <>
                  <rect
                    class="app-chart__bar app-chart__bar--1"
                    x={x(label)}
                    y={round(bottom - height)}
                    width={width}
                    height={height}
                  />
                  {place === last && value !== null && (
                    <text
                      class="app-chart__value"
                      x={round(x(label) + width / 2)}
                      y={round(bottom - height - 4)}
                      text-anchor="middle"
                    >
                      {format(value)}
                    </text>
                  )}
                </>
              );
            })}
            <line class="app-chart__grid" x1={left} x2={round(left + cell.width - 14)} y1={bottom} y2={bottom} />
            <text class="app-chart__tick" x={left} y={bottom + 15}>
              {data.labels[0] ?? ''}
            </text>
            {last > 0 && (
              <text class="app-chart__tick" x={round(left + cell.width - 14)} y={bottom + 15} text-anchor="end">
                {data.labels[last] ?? ''}
              </text>
            )}
          </>
        );
      })}
    </ChartFigure>
  );
}
