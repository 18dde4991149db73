import { formatCount, formatMoment } from '../../../../platform/i18n/format.ts';
import { Buttons } from '../../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../../platform/ui/button-link.tsx';
import { Chip } from '../../../../platform/ui/chip.tsx';
import { DataTable } from '../../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../../../platform/ui/filter-bar.tsx';
import { SelectField } from '../../../../platform/ui/form/select-field.tsx';
import type { Frame } from '../../../../platform/ui/frame.ts';
import { Link } from '../../../../platform/ui/link.tsx';
import { Pagination } from '../../../../platform/ui/pagination.tsx';
import { Paragraph } from '../../../../platform/ui/paragraph.tsx';
import { Written } from '../../../../platform/ui/written.tsx';
import { consultationStaffPath } from '../../consultation-path.ts';
import { consultationMessages } from '../../messages.ts';
import { ConsultationStaffPage } from '../../staff/consultation-staff-page.tsx';
import type { ConsultationWork } from '../../staff/on-consultation.ts';
import { deskViewsPath, officersViewPath } from '../view-path.ts';
import { officerMessages } from './officer-messages.ts';
import { type ViewFilter, type ViewList, type ViewRow, viewShows } from './view-list.ts';

type Props = { frame: Frame; work: ConsultationWork; filter: ViewFilter; list: ViewList };

const channels = ['web', 'paper', 'desk', 'phone', 'meeting'] as const;

/** The views that came in, by number. Nothing is searched by name: an address of a page stands in logs. */
export function ViewsPage({ frame, work, filter, list }: Props) {
  const { locale } = frame;
  const t = officerMessages(locale);
  const { all, late, withdrawn } = list.figures;
  const path = consultationStaffPath(work.step, 'views');
  return (
    <ConsultationStaffPage frame={frame} work={work} current="views" lead={t.lead}>
      <Buttons>
        <ButtonLink kind="secondary" href={deskViewsPath(work.step)}>
          {t.enter}
        </ButtonLink>
        {all > 0 && (
          <ButtonLink kind="subtle" href={`${path}/bestand.csv`}>
            {t.csv}
          </ButtonLink>
        )}
      </Buttons>
      {all === 0 ? (
        <EmptyState title={t.none}>
          <Paragraph>{t.noneText}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{t.figures(all, late, withdrawn)}</Paragraph>
          <FilterBar action={path}>
            <SelectField
              name="toon"
              label={t.show}
              value={filter.show}
              empty={null}
              options={viewShows.map((show) => ({ value: show, label: t.shows[show] }))}
            />
            <SelectField
              name="kanaal"
              label={t.how}
              value={filter.channel ?? ''}
              empty={t.everyHow}
              optional
              options={channels.map((channel) => ({ value: channel, label: t.channel[channel] }))}
            />
          </FilterBar>
          {list.rows.length === 0 ? (
            <Paragraph>{t.noneFound}</Paragraph>
          ) : (
            <Rows frame={frame} work={work} list={list} />
          )}
          <Pagination page={filter.page} pages={list.pages} href={(page) => filterHref(path, filter, page)} />
        </>
      )}
    </ConsultationStaffPage>
  );
}

function Rows({ frame: { locale }, work, list }: Omit<Props, 'filter'>) {
  const t = officerMessages(locale);
  return (
    <DataTable
      caption={`${t.list} (${formatCount(list.found, locale)})`}
      captionHidden
      rows={list.rows}
      columns={[
        {
          name: t.number,
          cell: ({ number }) => (
            <Link href={officersViewPath(work.step, number)}>{consultationMessages(locale).view(number)}</Link>
          ),
        },
        { name: t.from, cell: (row) => <From row={row} forgotten={t.forgotten} /> },
        { name: t.received, cell: ({ receivedAt }) => formatMoment(receivedAt, locale) },
        { name: t.how, cell: ({ channel }) => t.channel[channel] },
        { name: t.term, cell: ({ late }) => (late ? <Chip kind="waiting">{t.late}</Chip> : t.inTime) },
        {
          name: t.place,
          cell: ({ withdrawn, subjects }) =>
            withdrawn ? t.withdrawn : subjects === 0 ? t.notPlaced : t.placed(subjects),
        },
      ]}
    />
  );
}

function From({ row: { name, onBehalfOf }, forgotten }: { row: ViewRow; forgotten: string }) {
  if (name === '') return forgotten;
  return <Written>{onBehalfOf === '' ? name : `${name}, ${onBehalfOf}`}</Written>;
}

function filterHref(path: string, { show, channel }: ViewFilter, page: number): string {
  const query = new URLSearchParams({ toon: show, ...(channel && { kanaal: channel }), pagina: String(page) });
  return `${path}?${query}`;
}
