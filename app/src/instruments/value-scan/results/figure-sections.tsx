import type { Step } from '../../../features/steps/index.ts';
import { formatCount } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataTable } from '../../../platform/ui/data-table.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { scanMessages } from '../messages.ts';
import { type Round, rounds } from '../rounds.ts';
import type { Figures, ValueFigures } from './figures.ts';
import type { Piece } from './filled-in.ts';
import { leastInRole, leastPeople } from './privacy-thresholds.ts';
import { resultsMessages } from './results-messages.ts';
import { changeSentence, findingSentence } from './sentences.ts';
import { MeanBar, ValueSection } from './value-section.tsx';

type Props = { step: Step; figures: Figures; open: Round | null; locale: Locale };

/** Everything that came out: in short, in sentences, and value by value. */
export function FigureSections({ step, figures, open, locale }: Props) {
  const t = resultsMessages(locale);
  const { scored, counted, values } = figures;
  const enough = rounds.filter((round) => counted[round] >= leastPeople);
  if (enough.length === 0) {
    const soon = rounds.some((round) => scored[round] >= leastPeople);
    return <Paragraph>{soon ? t.soon(leastPeople + leastInRole) : t.tooFew(leastPeople)}</Paragraph>;
  }
  const part = open !== null && counted[open] >= leastPeople && counted[open] < scored[open] ? open : null;
  return (
    <>
      {part !== null && (
        <Paragraph soft>{t.counted(scanMessages(locale).round[part], formatCount(counted[part], locale))}</Paragraph>
      )}
      <Glance values={values} shown={enough} locale={locale} />
      {enough.map((round) => (
        <Findings values={values} round={round} locale={locale} />
      ))}
      {enough.length === 2 && <Changes values={values} locale={locale} />}
      {open !== null && <Paragraph soft>{t.rolesLater}</Paragraph>}
      {values.map((one) => (
        <ValueSection figures={one} shown={enough} open={open} locale={locale} />
      ))}
      {step.assurance === 'anonymous' && <Paragraph soft>{t.withoutAccount}</Paragraph>}
    </>
  );
}

type PartProps = { values: readonly ValueFigures[]; locale: Locale };

/** Each value in a line: its mean before and after, as bars. */
function Glance({ values, shown, locale }: PartProps & { shown: readonly Round[] }) {
  const t = resultsMessages(locale);
  return (
    <Section title={t.glance} intro={t.glanceText}>
      <DataTable
        caption={t.glance}
        captionHidden
        rows={values}
        columns={[
          { name: t.value, cell: ({ value }) => <Written>{value.name}</Written> },
          ...shown.map((round) => ({
            name: scanMessages(locale).round[round],
            cell: ({ rounds: all }: ValueFigures) => (
              <MeanBar worth={all.find((one) => one.round === round)?.all} locale={locale} />
            ),
          })),
        ]}
      />
    </Section>
  );
}

function Findings({ values, round, locale }: PartProps & { round: Round }) {
  const items = values.flatMap(({ value, rounds: all }) => {
    const found = all.find((one) => one.round === round);
    return found ? [<Pieces pieces={findingSentence(value.name, found.finding, locale)} />] : [];
  });
  return (
    <Section title={resultsMessages(locale).findings(scanMessages(locale).round[round])}>
      <List items={items} />
    </Section>
  );
}

function Changes({ values, locale }: PartProps) {
  const t = resultsMessages(locale);
  const changed = values.flatMap(({ value, change }) => (change ? [{ value, change }] : []));
  if (changed.length === 0) return <Paragraph>{t.noChanges}</Paragraph>;
  const people = Math.max(...changed.map(({ change }) => change.people));
  return (
    <Section title={t.changes} intro={t.changesText(formatCount(people, locale))}>
      <List
        items={changed.map(({ value, change }) => <Pieces pieces={changeSentence(value.name, change, locale)} />)}
      />
    </Section>
  );
}

/** A sentence in which the town's own words are marked as such. */
function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, written }) => (written ? <Written>{text}</Written> : text))}</>;
}
