import { formatCount } from '../../../platform/i18n/format.ts';
import { Buttons } from '../../../platform/ui/button.tsx';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { Chip } from '../../../platform/ui/chip.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { BatchPreview } from './batch-preview.ts';
import { importMessages } from './messages.ts';
import { problemText } from './problem-text.ts';

/** The rows that do not come in: where, which column and why; and a file with all of them. */
export function RefusedRows({ frame, batch }: { frame: Frame; batch: BatchPreview }) {
  const t = importMessages(frame.locale);
  const more = batch.counts.refused + batch.counts.duplicate - batch.refused.length;
  return (
    <Section title={t.refusedTitle} intro={t.downloadHint}>
      <DataTable
        caption={t.refusedTitle}
        captionHidden
        rows={batch.refused}
        columns={[
          {
            name: t.line,
            cell: (row) => (
              <>
                {t.line} {row.line} {row.outcome === 'duplicate' && <Chip>{t.doubleMark}</Chip>}
              </>
            ),
          },
          {
            name: t.column,
            cell: (row) => row.problems.map(({ column }) => (column ? t.columns[column] : t.wholeRow)).join(', '),
          },
          {
            name: t.reason,
            cell: (row) =>
              row.problems.length === 1 ? (
                row.problems.map((problem) => problemText(problem, frame.locale))
              ) : (
                <List items={row.problems.map((problem) => problemText(problem, frame.locale))} />
              ),
          },
        ]}
      />
      {more > 0 && <Paragraph>{t.more(formatCount(more, frame.locale))}</Paragraph>}
      <Buttons>
        <ButtonLink kind="secondary" href={`/balie/bestand/${batch.id}/geweigerd.csv`}>
          {t.download}
        </ButtonLink>
      </Buttons>
    </Section>
  );
}
