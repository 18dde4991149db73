import { formatCount } from '../../platform/i18n/format.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { reachMessages } from './reach-messages.ts';
import type { Cell, Suppressed } from './suppress.ts';

type Props = {
  frame: Frame;
  caption: string;
  name: string;
  cells: Suppressed;
  label: (key: string) => string;
  /** The share of those who told, where that says more than the count alone. */
  share?: (cell: Cell) => string;
};

/** Participants by what they share; small groups are told together in the last row, and alone they tell nothing. */
export function PeopleTable({ frame, caption, name, cells, label, share }: Props) {
  const t = reachMessages(frame.locale);
  if (cells.shown.length === 0) return null;
  const rows = cells.shown.map((cell) => ({ name: label(cell.key), people: cell.count, share: share?.(cell) }));
  if (cells.others) rows.push({ name: t.others, people: cells.others, share: '–' });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        { name, cell: (row) => row.name },
        { name: t.people, cell: (row) => formatCount(row.people, frame.locale), numeric: true },
        ...(share ? [{ name: t.share, cell: (row: { share?: string | undefined }) => row.share, numeric: true }] : []),
      ]}
    />
  );
}
