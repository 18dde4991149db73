import type { Child, PropsWithChildren } from 'hono/jsx';
import { DataTable } from '../ui/data-table.tsx';
import { Details } from '../ui/details.tsx';
import { useLocale } from '../ui/texts.tsx';
import type { ChartProps } from './chart.ts';
import { size } from './chart.ts';
import { chartMessages } from './messages.ts';

type Props = PropsWithChildren<
  ChartProps & {
    height?: number;
    /** Below the title: what each colour or dash stands for. */
    legend?: Child;
  }
>;

/** A drawing with its title, a sentence that says what is to be seen, and the same as a table. */
export function ChartFigure(props: Props) {
  const { id, title, description, data, format, labelName, target, height = size.height, legend, children } = props;
  const t = chartMessages(useLocale());
  const rows = data.labels.map((label, index) => ({ label, index }));
  return (
    <figure class="app-chart">
      <figcaption class="app-chart__title">{title}</figcaption>
      {legend}
      <svg
        class="app-chart__drawing"
        viewBox={`0 0 ${size.width} ${height}`}
        role="img"
        aria-labelledby={`${id}-titel ${id}-tekst`}
        focusable="false"
      >
        <title id={`${id}-titel`}>{title}</title>
        <desc id={`${id}-tekst`}>{description}</desc>
        {children}
      </svg>
      <Details summary={t.table(title)}>
        <DataTable
          caption={title}
          captionHidden
          rows={rows}
          columns={[
            { name: labelName, cell: ({ label }) => label },
            ...data.series.map((series) => ({
              name: series.name,
              numeric: true,
              cell: ({ index }: { index: number }) => {
                const value = series.values[index] ?? null;
                return value === null ? t.unknown : format(value);
              },
            })),
            ...(target ? [{ name: target.name, numeric: true, cell: () => format(target.value) }] : []),
          ]}
        />
      </Details>
    </figure>
  );
}

/** What each series looks like, in words beside a sample. */
export function Legend({ names, sample }: { names: readonly string[]; sample: (index: number) => Child }) {
  if (names.length < 2) return null;
  return (
    <ul class="app-chart__legend">
      {names.map((name, index) => (
        <li class="app-chart__legend-item">
          <svg class="app-chart__sample" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
            {sample(index)}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
