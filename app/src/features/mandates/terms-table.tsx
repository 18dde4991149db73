import { daysBetween } from '../../platform/calendar/days.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { MandateRow } from './load-mandates.ts';
import { mandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';
import { MandateChip } from './state-chip.tsx';
import { termText } from './term-text.ts';

type Props = { rows: readonly MandateRow[]; today: string; locale: Locale };

/** Mandates in time: a table of which each row also shows its years as a bar, all on the same scale. */
export function TermsTable({ rows, today, locale }: Props) {
  const t = mandateMessages(locale);
  const days = rows.flatMap(({ startsOn, endsOn }) => (startsOn && endsOn ? [startsOn, endsOn] : []));
  const scale = scaleOf([...days, today]);
  return (
    <DataTable
      caption={t.termCaption}
      columns={[
        {
          name: t.column.title,
          cell: (row) => (
            <Link href={mandatePath(row.mandateId)}>
              <Written>{row.title}</Written>
            </Link>
          ),
        },
        { name: t.column.body, cell: ({ bodyName }) => <Written>{bodyName}</Written> },
        { name: t.column.area, cell: ({ area }) => area ?? t.wholeTown },
        {
          name: t.column.term,
          cell: (row) => (
            <>
              {termText(row, locale)} <MandateChip state={row.state} locale={locale} />
            </>
          ),
        },
        {
          name: t.column.years,
          cell: ({ startsOn, endsOn }) =>
            startsOn && endsOn ? (
              <svg
                class="app-shares"
                viewBox="0 0 100 12"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect
                  class="app-shares__share"
                  x={scale.at(startsOn)}
                  width={Math.max(1, scale.at(endsOn) - scale.at(startsOn))}
                  height="7"
                />
                <rect class="app-shares__beside" x={scale.at(today)} width="1" height="12" />
              </svg>
            ) : (
              '–'
            ),
        },
      ]}
      rows={rows}
    />
  );
}

/** Places days (YYYY-MM-DD) between 0 and 99, the earliest at 0 and the latest at 99. */
function scaleOf(days: readonly string[]) {
  const [first = '', last = first] = [days.toSorted()[0], days.toSorted().at(-1)];
  const all = Math.max(1, daysBetween(first, last));
  return { at: (day: string) => Math.round((daysBetween(first, day) / all) * 99) };
}
