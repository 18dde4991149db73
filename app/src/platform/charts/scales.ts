import { max, min } from 'd3-array';
import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { type ChartData, knownValues, size } from './chart.ts';

/** From values to heights in the drawing, with round lines to read them by. Bars and lines start at zero. */
export function heights(values: readonly number[], target?: number) {
  const all = target === undefined ? values : [...values, target];
  const scale = scaleLinear()
    .domain([Math.min(0, min(all) ?? 0), Math.max(max(all) ?? 0, 1)])
    .nice(4)
    .range([size.height - size.bottom, size.top]);
  return { y: (value: number) => round(scale(value)), ticks: scale.ticks(4) };
}

/** Places of points along the bottom. */
export function places(labels: readonly string[]) {
  const scale = scalePoint<string>()
    .domain([...labels])
    .range([size.left + 16, size.width - size.right - 16]);
  return (label: string) => round(scale(label) ?? size.left);
}

/** Places of bars along the bottom: where each begins, and how wide it is. */
export function bands(labels: readonly string[], from: number = size.left, until: number = size.width - size.right) {
  const scale = scaleBand<string>()
    .domain([...labels])
    .range([from, until])
    .paddingInner(0.3)
    .paddingOuter(0.2);
  return { x: (label: string) => round(scale(label) ?? from), width: round(scale.bandwidth()) };
}

/** Bars on top of each other: for each label from which height to which, series by series. */
export function stacked({ labels, series }: ChartData): { from: number; to: number }[][] {
  const reached = labels.map(() => 0);
  return series.map(({ values }) =>
    values.map((value, index) => {
      const from = reached[index] ?? 0;
      const to = from + (value ?? 0);
      reached[index] = to;
      return { from, to };
    }),
  );
}

/** The values of the whole chart, or of its stacks. */
export function highest(data: ChartData, stack: boolean): number[] {
  return stack ? stacked(data).flatMap((one) => one.map(({ to }) => to)) : knownValues(data);
}

/** One decimal is finer than any screen; more makes the page heavier. */
export function round(value: number): number {
  return Math.round(10 * value) / 10;
}
