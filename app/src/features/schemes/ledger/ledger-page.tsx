import { formatDay, formatMoney } from '../../../platform/i18n/format.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import { FilterBar } from '../../../platform/ui/filter-bar.tsx';
import { DateField } from '../../../platform/ui/form/date-field.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { LinkMore } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { payingMessages } from '../paying/messages.ts';
import type { Scheme } from '../rules/load-scheme.ts';
import { SchemeStaffPage } from '../rules/scheme-staff-page.tsx';
import type { FundNow, LedgerLine } from './load-ledger.ts';

type Props = {
  frame: Frame;
  scheme: Scheme;
  day: string;
  funds: readonly (FundNow & { lines: LedgerLine[] })[];
};

/** The money of a scheme as it was at the end of a day, and every entry that made it so. */
export function LedgerPage({ frame, scheme, day, funds }: Props) {
  const { locale } = frame;
  const t = payingMessages(locale).ledger;
  const money = (cents: number) => formatMoney(cents, locale);
  const nameOf = ({ year, area }: FundNow) => (area === null ? t.whole(year) : t.area(year, area));
  const path = `/beheer/regelingen/${scheme.key}/kas`;
  return (
    <SchemeStaffPage frame={frame} scheme={scheme} part="ledger" title={t.title} lead={t.lead}>
      <FilterBar action={path} values={{ dag: day }}>
        <DateField name="dag" label={t.day} />
      </FilterBar>
      {funds.length === 0 ? (
        <EmptyState title={t.none} pattern="bricks" />
      ) : (
        <>
          <DataTable
            caption={t.title}
            captionHidden
            rows={funds}
            columns={[
              { name: t.fund, cell: nameOf },
              { name: t.ceiling, numeric: true, cell: ({ balance }) => money(-balance.ceiling || 0) },
              { name: t.available, numeric: true, cell: ({ balance }) => money(balance.available) },
              { name: t.reserved, numeric: true, cell: ({ balance }) => money(balance.reserved) },
              { name: t.paid, numeric: true, cell: ({ balance }) => money(balance.paid) },
              { name: t.returned, numeric: true, cell: ({ balance }) => money(balance.returned) },
            ]}
          />
          <LinkMore href={`${path}/boekingen.csv`}>{t.download}</LinkMore>
          {funds.map((fund) => (
            <Section title={t.lines(nameOf(fund))} id={`potje-${fund.id}`}>
              <DataTable
                caption={t.lines(nameOf(fund))}
                captionHidden
                rows={fund.lines}
                columns={[
                  { name: t.what, cell: ({ kind }) => t.kinds[kind] },
                  { name: t.when, cell: ({ bookedOn }) => formatDay(bookedOn, locale) },
                  {
                    name: t.forWhat,
                    cell: ({ number, title }) => <Written>{number ? `${number} ${title}` : '–'}</Written>,
                  },
                  { name: t.fromTo, cell: ({ from, to }) => `${t.accounts[from]} → ${t.accounts[to]}` },
                  { name: payingMessages(locale).amount, numeric: true, cell: ({ cents }) => money(cents) },
                ]}
              />
            </Section>
          ))}
        </>
      )}
    </SchemeStaffPage>
  );
}
