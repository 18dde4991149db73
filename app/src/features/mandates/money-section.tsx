import { formatMoney } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { StatRow } from '../../platform/ui/stat-row.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { Mandate } from './load-mandates.ts';
import { moneyOf } from './mandate.ts';
import { mandateMessages } from './messages.ts';

type Props = { budgetCents: number; mandate: Pick<Mandate, 'spending'>; locale: Locale };

/** The budget that was handed over, what was spent of it by year and what is left. */
export function MoneySection({ budgetCents, mandate: { spending }, locale }: Props) {
  const t = mandateMessages(locale);
  const { spent, left } = moneyOf(budgetCents, spending);
  const money = (cents: number) => formatMoney(cents, locale);
  return (
    <Section title={t.money} id="geld">
      <StatRow
        stats={[
          { figure: money(budgetCents), label: t.budget },
          { figure: money(spent), label: t.spent },
          { figure: money(Math.abs(left)), label: left < 0 ? t.overspent : t.left },
        ]}
      />
      {spending.length === 0 ? (
        <Paragraph soft>{t.noSpending}</Paragraph>
      ) : (
        <DataTable
          caption={t.spentBy}
          columns={[
            { name: t.year, cell: ({ year }) => String(year) },
            { name: t.spent, numeric: true, cell: ({ cents }) => money(cents) },
            { name: t.told, cell: ({ note }) => <Written>{note}</Written> },
          ]}
          rows={spending}
        />
      )}
    </Section>
  );
}
