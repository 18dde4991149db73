import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Dialogue } from '../dialogue.ts';
import { StatementWords } from '../statements/statement-words.tsx';
import { type Counts, type Figures, sharesOf } from './figures.ts';
import { resultMessages } from './result-messages.ts';
import type { Known } from './sentence.tsx';

type Props = { dialogue: Dialogue; figures: Figures; known: readonly Known[]; locale: Locale };

/** All statements with what everybody and each group answered, and the reader's own answers beside them. */
export function ResultTable({ dialogue, figures, known, locale }: Props) {
  const t = resultMessages(locale);
  const byId = new Map(known.map((one) => [one.id, one]));
  const rows = figures.statements.flatMap((one) => {
    const statement = byId.get(one.id);
    return statement ? [{ ...one, statement }] : [];
  });
  const answered = known.some(({ answer }) => answer !== null);
  const cell = (counts: Counts | null | undefined) => {
    if (!counts) return t.hidden;
    const { agree, disagree } = sharesOf(counts);
    return t.shares(agree, disagree);
  };
  return (
    <Section title={t.table} intro={t.tableText(dialogue.threshold)}>
      <DataTable
        caption={t.table}
        captionHidden
        rows={rows}
        columns={[
          { name: t.statement, cell: ({ statement }) => <StatementWords of={statement} /> },
          ...(answered ? [{ name: t.yours, cell: (row: (typeof rows)[number]) => row.statement.answer ?? '–' }] : []),
          { name: t.everybody, cell: ({ all }) => cell(all) },
          ...figures.groups.map(({ label }, index) => ({
            name: t.group(label),
            cell: (row: (typeof rows)[number]) => cell(row.groups[index]),
          })),
          {
            name: t.importantTo,
            cell: ({ important }) => (important === null ? '–' : formatCount(important, locale)),
            numeric: true,
          },
        ]}
      />
    </Section>
  );
}
