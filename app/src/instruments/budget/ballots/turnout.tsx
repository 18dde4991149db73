import { formatCount, formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Details } from '../../../platform/ui/details.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { votesMessages } from './votes-messages.ts';
import type { VotesState } from './votes-state.ts';

type Props = { votes: VotesState; paper: boolean; byCode: boolean; locale: Locale };

/** How many voted and how, and how busy it was on each day; nothing of what they chose. */
export function Turnout({ votes, paper, byCode, locale }: Props) {
  const t = votesMessages(locale);
  const count = (value: number) => formatCount(value, locale);
  return (
    <Section title={t.turnout}>
      <DataList
        items={[
          { name: t.voters, value: count(votes.onWeb + votes.onPaper) },
          { name: t.onWeb, value: count(votes.onWeb) },
          { name: t.onPaper, value: count(votes.onPaper) },
          ...(byCode ? [{ name: t.codesMade, value: count(votes.codes) }] : []),
          ...(paper
            ? [
                { name: t.waiting, value: count(votes.waiting) },
                { name: t.differs, value: count(votes.differing.length) },
              ]
            : []),
        ]}
      />
      {votes.days.length > 0 && (
        <Details summary={t.perDay}>
          <Paragraph>{t.perDayText}</Paragraph>
          <DataTable
            caption={t.perDay}
            captionHidden
            rows={votes.days}
            columns={[
              { name: t.day, cell: ({ day }) => formatDay(day, locale) },
              { name: t.lines, cell: ({ lines }) => count(lines), numeric: true },
            ]}
          />
        </Details>
      )}
    </Section>
  );
}
