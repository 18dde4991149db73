import type { Child } from 'hono/jsx';
import { Written } from './written.tsx';

/** A column: its name (`written` by an officer or not) and how a row fills it. Numbers are set to the end, to compare. */
export type Column<Row> = { name: string; written?: boolean; cell: (row: Row) => Child; numeric?: boolean };

type Props<Row> = { caption: Child; columns: readonly Column<Row>[]; rows: readonly Row[]; captionHidden?: boolean };

/** A table. The first column names the row; on a phone each row becomes a block that repeats the column names. */
export function DataTable<Row>({ caption, columns, rows, captionHidden }: Props<Row>) {
  return (
    <div class="utrecht-table-container utrecht-table-container--overflow-inline app-table-container">
      <table class="utrecht-table app-table">
        <caption class={captionHidden ? 'app-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map(({ name, written, numeric }) => (
              <th scope="col" class={cellClass('utrecht-table__header-cell', numeric)}>
                {written ? <Written>{name}</Written> : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map((row) => (
            <tr class="utrecht-table__row">
              {columns.map(({ name, written, cell, numeric }, index) => {
                const inside = (
                  <>
                    {index > 0 && <span class="app-table__name">{written ? <Written>{name}</Written> : name}</span>}
                    <span>{cell(row)}</span>
                  </>
                );
                return index === 0 ? (
                  <th scope="row" class={cellClass('utrecht-table__cell', numeric)}>
                    {inside}
                  </th>
                ) : (
                  <td class={cellClass('utrecht-table__cell', numeric)}>{inside}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellClass(name: string, numeric: boolean | undefined): string {
  return numeric ? `${name} utrecht-table__cell--numeric-column app-table__number` : name;
}
