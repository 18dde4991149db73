import { formatCount, formatDay, formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { leading } from './dilemma.ts';
import type { Dilemma } from './load-dilemmas.ts';
import { votingMessages } from './voting-messages.ts';

type Props = { dilemma: Dilemma; locale: Locale };

/** What came of a vote: who leads, the figures as a table with bars, how it was voted, and what the minority says. */
export function Result({ dilemma, locale }: Props) {
  const t = votingMessages(locale);
  return (
    <>
      <Paragraph>{t.turnout(dilemma.voters, dilemma.members)}</Paragraph>
      {dilemma.blank === null ? <Paragraph>{t.few}</Paragraph> : <Figures dilemma={dilemma} locale={locale} />}
      <HowVoted dilemma={dilemma} locale={locale} />
      {dilemma.minority && (
        <Section title={t.minority} level={3}>
          <Prose text={dilemma.minority} />
        </Section>
      )}
    </>
  );
}

function Figures({ dilemma: { options, kind, voters, blank }, locale }: Props) {
  const t = votingMessages(locale);
  const first = leading(options);
  const rows = [
    ...options.map(({ name, meaning, votes }) => ({
      name: <Named name={name} meaning={meaning} />,
      votes: votes ?? 0,
    })),
    ...(blank ? [{ name: <>{t.blank[kind]}</>, votes: blank }] : []),
  ];
  const shareOf = (votes: number) => (voters === 0 ? 0 : Math.round((votes / voters) * 100));
  return (
    <>
      {first.length > 0 && (
        <Paragraph>
          <strong>{first.length === 1 ? t.most : t.equal}</strong>{' '}
          {first.map(({ name }, index) => (
            <>
              {index > 0 && (index === first.length - 1 ? t.and : ', ')}
              <Written>{name}</Written>
            </>
          ))}
          .
        </Paragraph>
      )}
      <DataTable
        caption={t.result}
        captionHidden
        rows={rows}
        columns={[
          { name: t.option, cell: (row) => row.name },
          { name: t.votes, cell: (row) => formatCount(row.votes, locale), numeric: true },
          { name: t.share, cell: (row) => `${shareOf(row.votes)} %`, numeric: true },
          { name: t.bar, cell: (row) => <ShareBars share={shareOf(row.votes)} /> },
        ]}
      />
    </>
  );
}

function Named({ name, meaning }: { name: string; meaning: string }) {
  return (
    <>
      <Written>{name}</Written>
      {meaning && (
        <span class="app-option__meaning">
          <Written>{meaning}</Written>
        </span>
      )}
    </>
  );
}

function HowVoted({ dilemma: { kind, way, closesAt, countedAt }, locale }: Props) {
  const t = votingMessages(locale);
  const how =
    way === 'code'
      ? `${t.way.code(formatMoment(closesAt ?? '', locale))} ${t.forgotten}`
      : t.way.hands(formatDay(countedAt ?? '', locale));
  return (
    <Paragraph soft>
      {t.kind[kind]} {how}
    </Paragraph>
  );
}
