import { formatDay } from '../../platform/i18n/format.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { EmptyState } from '../../platform/ui/empty-state.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Pagination } from '../../platform/ui/pagination.tsx';
import { decisions } from './decision.ts';
import type { LogLine, LogMonth } from './decision-log.ts';
import { messages } from './messages.ts';
import { publicMessages } from './public-messages.ts';

type Props = { frame: Frame; months: readonly LogMonth[]; lines: readonly LogLine[]; page: number; pages: number };

/** Every decision, for everybody to see. */
export function LogPage({ frame, months, lines, page, pages }: Props) {
  const { locale } = frame;
  const t = publicMessages(locale).log;
  const { decided, reasons } = messages(locale);
  return (
    <Page
      frame={frame}
      title={t.title}
      description={t.lead}
      breadcrumbs={[{ href: '/moderatiebeleid', label: publicMessages(locale).policy.title }]}
      wide
    >
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      {lines.length === 0 ? (
        <EmptyState title={t.empty} pattern="circles" />
      ) : (
        <>
          <DataTable
            caption={t.months}
            rows={months}
            columns={[
              { name: t.month, cell: ({ month }) => month },
              ...decisions.map((decision) => ({
                name: decided[decision],
                cell: (row: LogMonth) => String(row[decision]),
                numeric: true,
              })),
            ]}
          />
          <DataTable
            caption={t.lines}
            rows={lines}
            columns={[
              { name: t.day, cell: ({ at }) => formatDay(at, locale) },
              { name: t.kind, cell: ({ kind }) => t.kinds[kind] },
              { name: t.decision, cell: ({ decision }) => decided[decision] },
              { name: t.category, cell: ({ category }) => (category ? reasons[category] : t.none) },
              {
                name: t.project,
                cell: ({ projectHref, projectQuestion }) =>
                  projectHref === null ? t.none : <Link href={projectHref}>{projectQuestion}</Link>,
              },
            ]}
          />
        </>
      )}
      <Pagination page={page} pages={pages} href={(number) => `/moderatiebeleid/logboek?pagina=${number}`} />
    </Page>
  );
}
