import { formatDay } from '../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../platform/ui/button-link.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { EmptyState } from '../../../platform/ui/empty-state.tsx';
import type { Frame } from '../../../platform/ui/frame.ts';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { DeskPage } from '../desk-page.tsx';
import { messages } from '../messages.ts';
import { type Letter, lettersAtOnce, type PrintedLetter } from './letter-pile.ts';
import { letterMessages } from './messages.ts';

type Props = { frame: Frame; waiting: Letter[]; count: number; printed: PrintedLetter[] };

/** Letters that wait for the printer, and those that went out last. */
export function LettersPage({ frame, waiting, count, printed }: Props) {
  const t = letterMessages(frame.locale);
  const { letters } = messages(frame.locale);
  return (
    <DeskPage frame={frame} title={letters} part="letters" lead={t.lead}>
      {waiting.length === 0 ? (
        <EmptyState title={t.empty} pattern="waves">
          <Paragraph>{t.emptyText}</Paragraph>
        </EmptyState>
      ) : (
        <Section title={t.toPrint} intro={count > lettersAtOnce ? t.atOnce(lettersAtOnce) : undefined}>
          <ButtonLink href="/balie/brieven/afdrukken">{t.print(waiting.length)}</ButtonLink>
          <DataTable
            caption={t.toPrint}
            captionHidden
            rows={waiting}
            columns={[
              { name: t.to, cell: (row) => row.recipient },
              { name: t.about, cell: (row) => row.subject },
              { name: t.since, cell: (row) => formatDay(row.createdAt, frame.locale) },
            ]}
          />
        </Section>
      )}
      <Section title={t.printed}>
        {printed.length === 0 ? (
          <Paragraph>{t.nonePrinted}</Paragraph>
        ) : (
          <DataTable
            caption={t.printed}
            captionHidden
            rows={printed}
            columns={[
              { name: t.to, cell: (row) => row.recipient || '–' },
              { name: t.about, cell: (row) => row.subject },
              { name: t.printedOn, cell: (row) => row.printedAt && formatDay(row.printedAt, frame.locale) },
            ]}
          />
        )}
      </Section>
    </DeskPage>
  );
}
