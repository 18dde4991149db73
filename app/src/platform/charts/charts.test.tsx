import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InLocale } from '../ui/texts.tsx';
import { BarChart, LyingBars } from './bar-chart.tsx';
import type { ChartProps } from './chart.ts';
import { LineChart } from './line-chart.tsx';
import { heights, stacked } from './scales.ts';
import { SmallMultiples } from './small-multiples.tsx';

const data = fc
  .record({ places: fc.integer({ min: 1, max: 12 }), series: fc.integer({ min: 1, max: 5 }) })
  .chain(({ places, series }) =>
    fc
      .array(fc.array(fc.option(fc.integer({ min: 0, max: 5_000_000 })), { minLength: places, maxLength: places }), {
        ...{ minLength: series, maxLength: series },
      })
      .map((values) => ({
        labels: Array.from({ length: places }, (_, index) => String(2020 + index)),
        series: values.map((own, index) => ({ name: `Groep <${index}>`, values: own })),
      })),
  );
const charts = { LineChart, BarChart, LyingBars, SmallMultiples } as const;

test('every value stands in the table of its chart, also where the drawing leaves it out', () => {
  fc.assert(
    fc.property(data, fc.constantFrom(...Object.values(charts)), (of, Chart) => {
      const html = drawn(Chart, of);
      for (const { values } of of.series)
        for (const value of values) if (value !== null) expect(html).toContain(`<span>${value} stuks</span>`);
      if (of.series.some(({ values }) => values.includes(null))) expect(html).toContain('niet bekend');
    }),
    { numRuns: 40 },
  );
});

test('a chart says what it is, has no style of its own, and draws nothing that is no number', () => {
  fc.assert(
    fc.property(data, fc.constantFrom(...Object.values(charts)), (of, Chart) => {
      const html = drawn(Chart, of);
      expect(html).toContain('<title id="x-titel">Wie meedoen</title>');
      expect(html).toContain('<desc id="x-tekst">Steeds meer.</desc>');
      expect(html).not.toMatch(/style=|NaN|Infinity|undefined/);
    }),
    { numRuns: 40 },
  );
});

test('a higher value is drawn higher, and zero stands at the foot', () => {
  const value = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), value, value, (values, a, b) => {
      const { y } = heights([...values, a, b]);
      if (a > b) expect(y(a)).toBeLessThanOrEqual(y(b));
      expect(y(0)).toBe(200);
    }),
  );
});

test('what is stacked ends where the whole ends', () => {
  fc.assert(
    fc.property(data, (of) => {
      const top = stacked(of).at(-1) ?? [];
      for (const [index, { to }] of top.entries())
        expect(to).toBe(of.series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
    }),
  );
});

function drawn(Chart: (props: ChartProps) => unknown, of: ChartProps['data']): string {
  const props = { id: 'x', title: 'Wie meedoen', description: 'Steeds meer.', labelName: 'Jaar', data: of };
  const Any = Chart as typeof LineChart;
  return String(
    <InLocale locale="nl">
      <Any {...props} format={(value) => `${value} stuks`} target={{ value: 10, name: 'Doel' }} />
    </InLocale>,
  );
}
