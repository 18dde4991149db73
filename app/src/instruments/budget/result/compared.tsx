import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Chip } from '../../../platform/ui/chip.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { CountedProject } from './count-election.ts';
import type { BudgetResult } from './load-result.ts';
import { resultMessages } from './result-messages.ts';

/** The count beside that of the other rule: per project, and how many people have a winner among their choices. */
export function Compared({ result, locale }: { result: BudgetResult; locale: Locale }) {
  const t = resultMessages(locale);
  const { projects, other, served, turnout } = result;
  const rule = result.result.rule.name;
  const otherRule = other.rule.name;
  const people = formatCount(turnout.web + turnout.paper, locale);
  const mark = (wins: boolean) => (wins ? <Chip kind="adopted">{t.wins}</Chip> : t.winsNot);
  return (
    <Section title={t.compare} intro={t.compareText[otherRule]}>
      <List
        items={[
          t.served(t.rule[rule], formatCount(served, locale), people),
          t.served(t.rule[otherRule], formatCount(other.served, locale), people),
        ]}
      />
      <DataTable<CountedProject>
        caption={t.compareTable}
        captionHidden
        rows={projects.toSorted((a, b) => b.score - a.score)}
        columns={[
          { name: t.project, cell: ({ title }) => <Written>{title}</Written> },
          { name: t.votes, cell: ({ score }) => formatCount(score, locale), numeric: true },
          { name: t.rule[rule], cell: ({ won }) => mark(won) },
          { name: t.rule[otherRule], cell: ({ byOther }) => mark(byOther) },
        ]}
      />
    </Section>
  );
}
