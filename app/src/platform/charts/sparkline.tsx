import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** The course of a few values, as small as a word. It says nothing that the text beside it does not say. */
export function Sparkline({ values }: { values: readonly number[] }) {
  if (values.length < 2) return null;
  const [least = 0, most = 1] = extent(values);
  const y = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .range([20, 4]);
  const step = 76 / (values.length - 1);
  const path = line<number>()
    .x((_, index) => 2 + index * step)
    .y(y)
    .digits(1);
  const last = values.at(-1) ?? 0;
  return (
    <svg class="app-sparkline" viewBox="0 0 84 24" aria-hidden="true" focusable="false">
      <path class="app-chart__line" d={path(values) ?? ''} />
      <circle class="app-chart__mark" cx="78" cy={Math.round(10 * y(last)) / 10} r="3.5" />
    </svg>
  );
}
