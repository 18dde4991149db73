import type { Child } from 'hono/jsx';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { ShareBars } from '../../../platform/ui/share-bars.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scanMessages } from '../messages.ts';
import type { Round } from '../rounds.ts';
import { highest } from '../scoring/read-marks.ts';
import type { ValueFigures } from './figures.ts';
import { resultsMessages } from './results-messages.ts';
import { meanWords } from './sentences.ts';
import { meanOf, type Worth } from './worth.ts';

type Props = { figures: ValueFigures; shown: readonly Round[]; open: Round | null; locale: Locale };
const bands = [5, 4, 3, 2, 1] as const;

/** One value: how the marks are spread, before and after, and what each group says. */
export function ValueSection({ figures: { value, rounds }, shown, open, locale }: Props) {
  const t = resultsMessages(locale);
  const names = scanMessages(locale).round;
  const of = (round: Round) => rounds.find((one) => one.round === round);
  const groups = [...new Set(rounds.flatMap(({ roles }) => roles.map(({ name }) => name)))];
  const byRound = <Row,>(cell: (row: Row, round: Round) => Child): Column<Row>[] =>
    shown.map((round) => ({ name: names[round], cell: (row) => cell(row, round) }));
  return (
    <Section title={<Written>{value.name}</Written>} intro={value.about !== '' && <Written>{value.about}</Written>}>
      <DataTable
        caption={<Written>{value.name}</Written>}
        captionHidden
        rows={bands}
        columns={[
          { name: t.mark, cell: (band) => t.marks[band] },
          ...byRound<(typeof bands)[number]>((band, round) => (
            <BandBar worth={of(round)?.all} band={band} locale={locale} />
          )),
        ]}
      />
      {groups.length > 0 ? (
        <DataTable
          caption={t.roles}
          rows={groups}
          columns={[
            { name: t.role, cell: (name) => (name === t.others ? name : <Written>{name}</Written>) },
            ...byRound<string>((name, round) => (
              <MeanBar worth={of(round)?.roles.find((role) => role.name === name)?.worth} people locale={locale} />
            )),
          ]}
        />
      ) : (
        open === null && <Paragraph soft>{t.noRoles}</Paragraph>
      )}
    </Section>
  );
}

type BarProps = { worth: Worth | undefined; locale: Locale };

/** Which part of the people is nearest to this mark. */
function BandBar({ worth, band, locale }: BarProps & { band: number }) {
  const t = resultsMessages(locale);
  if (!worth) return <>{t.none}</>;
  const share = Math.round((100 * (worth.bands[band - 1] ?? 0)) / worth.people);
  return (
    <>
      <ShareBars share={share} />
      {t.percent(share)}
    </>
  );
}

/** The mean as a bar that begins at the lowest mark, with how many `people` it is of where they are a part. */
export function MeanBar({ worth, people, locale }: BarProps & { people?: boolean }) {
  const t = resultsMessages(locale);
  if (!worth) return <>{t.none}</>;
  const mean = meanOf(worth);
  const words = meanWords(mean, locale);
  return (
    <>
      <ShareBars share={Math.round((100 * (mean - 1)) / (highest - 1))} />
      {people ? t.meanOf(words, formatCount(worth.people, locale)) : t.mean(words)}
    </>
  );
}
