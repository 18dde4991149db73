import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { StatementWords } from '../statements/statement-words.tsx';
import { type Counts, type Figures, sharesOf } from './figures.ts';
import { resultMessages } from './result-messages.ts';
import type { ShownStatement } from './shown-statements.ts';

type Props = { figures: Figures; statements: readonly ShownStatement[]; locale: Locale };

/** All statements with what everybody and each group answered, and the reader's own answers beside them. */
export function ResultTable({ figures, statements, locale }: Props) {
  const t = resultMessages(locale);
  const answered = statements.some(({ statement }) => statement.answer !== null);
  const cell = (counts: Counts | null | undefined) => {
    if (!counts) return t.hidden;
    const { agree, disagree } = sharesOf(counts);
    return t.shares(agree, disagree);
  };
  return (
    <DataTable
      caption={t.table}
      captionHidden
      rows={statements}
      columns={[
        { name: t.statement, cell: ({ statement }) => <StatementWords of={statement} /> },
        ...(answered ? [{ name: t.yours, cell: ({ statement }: ShownStatement) => statement.answer ?? '–' }] : []),
        { name: t.everybody, cell: ({ all }) => cell(all) },
        ...figures.groups.map(({ label }, index) => ({
          name: t.group(label),
          cell: ({ groups }: ShownStatement) => cell(groups[index]),
        })),
        {
          name: t.importantTo,
          cell: ({ important }) => (important === null ? '–' : formatCount(important, locale)),
          numeric: true,
        },
      ]}
    />
  );
}
