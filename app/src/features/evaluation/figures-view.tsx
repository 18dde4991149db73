import { formatCount, formatMoney } from '../../platform/i18n/format.ts';
import { DataTable } from '../../platform/ui/data-table.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { List } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { StatRow } from '../../platform/ui/stat-row.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { percentage } from '../answers/index.ts';
import { reachMessages } from '../reports/index.ts';
import type { EvaluationFigures, GroupFunnel, Outcomes } from './figures/evaluation-figures.ts';
import { evaluationMessages } from './messages.ts';

type Spent = { hours: number | null; costCents: number | null; reachedHow: string };
type Props = { frame: Frame; figures: EvaluationFigures; spent: Spent };

/** The figures of an evaluation: from who was reached to who took part, by group beside the town, and what it cost. */
export function FiguresView({ frame, figures, spent }: Props) {
  const t = evaluationMessages(frame.locale);
  const { locale } = frame;
  const { reached, rating, finished } = figures;
  const count = (value: number | null) => (value === null ? '–' : formatCount(value, locale));
  const ages: Record<string, string> = reachMessages(locale).ages;
  const channels: Record<string, string> = t.channels;
  const stats = [
    ...(reached ? [{ figure: count(reached.count), label: t.reached[reached.by] }] : []),
    ...(figures.started === finished ? [] : [{ figure: count(figures.started), label: t.started }]),
    { figure: count(finished), label: t.finished },
    ...(figures.newPeople === null ? [] : [{ figure: count(figures.newPeople), label: t.newPeople }]),
    ...(spent.hours === null ? [] : [{ figure: count(spent.hours), label: t.hours }]),
    ...(spent.costCents === null ? [] : [{ figure: formatMoney(spent.costCents, locale), label: t.cost }]),
    ...(rating.average === null
      ? []
      : [{ figure: rating.average.toLocaleString(locale), label: t.rating(rating.count) }]),
  ];
  return (
    <>
      <StatRow stats={stats} />
      {reached?.by === 'officer' && spent.reachedHow && (
        <Paragraph soft>
          <Written>{t.how(spent.reachedHow)}</Written>
        </Paragraph>
      )}
      {!reached && <Paragraph soft>{t.whyUnknown}</Paragraph>}
      {spent.costCents !== null && spent.costCents > 0 && finished !== null && (
        <Paragraph>{t.perPerson(formatMoney(Math.round(spent.costCents / finished / 100) * 100, locale))}</Paragraph>
      )}
      <Groups
        frame={frame}
        {...{ caption: t.byArea, droppedCaption: t.droppedByArea, name: t.area, groups: figures.byArea, figures }}
        label={(key) => key || t.notTold}
        ofTown={(key) => ofTown(figures, key)}
      />
      <Groups
        frame={frame}
        {...{ caption: t.byAge, droppedCaption: t.droppedByAge, name: t.age, groups: figures.byAge, figures }}
        label={(key) => ages[key] ?? t.notTold}
      />
      <Groups
        frame={frame}
        {...{ caption: t.byChannel, name: t.channel, groups: figures.byChannel, figures }}
        label={(key) => channels[key] ?? key}
      />
      <Paragraph soft>{t.rounding}</Paragraph>
      <OutcomeList frame={frame} outcomes={figures.outcomes} />
    </>
  );
}

type GroupsProps = {
  frame: Frame;
  caption: string;
  /** Where it shows who began and stopped. */
  droppedCaption?: string;
  name: string;
  groups: readonly GroupFunnel[];
  figures: EvaluationFigures;
  label: (key: string) => string;
  ofTown?: (key: string) => string;
};

function Groups({ frame, caption, droppedCaption = caption, name, groups, figures, label, ofTown: town }: GroupsProps) {
  const t = evaluationMessages(frame.locale);
  if (groups.length === 0) return null;
  const count = (value: number | null) => (value === null ? '–' : formatCount(value, frame.locale));
  // Where nobody is known to have begun and stopped, one column says it all.
  const dropped = groups.some(({ started, finished }) => started !== finished);
  const share = (value: number | null) =>
    value === null || figures.finished === null
      ? '–'
      : `${percentage(Math.min(value, figures.finished), figures.finished)} %`;
  return (
    <DataTable
      caption={dropped ? droppedCaption : caption}
      rows={groups}
      columns={[
        { name, cell: ({ key }) => label(key) },
        ...(dropped
          ? [
              { name: t.column.started, numeric: true, cell: ({ started }: GroupFunnel) => count(started) },
              {
                name: t.column.kept,
                numeric: true,
                cell: ({ started, finished }: GroupFunnel) =>
                  started === null || finished === null ? '–' : `${percentage(finished, started)} %`,
              },
            ]
          : []),
        { name: t.column.finished, numeric: true, cell: ({ finished }) => count(finished) },
        { name: t.ofParticipants, numeric: true, cell: ({ finished }) => share(finished) },
        ...(town ? [{ name: t.ofTown, numeric: true, cell: ({ key }: GroupFunnel) => town(key) }] : []),
      ]}
    />
  );
}

function ofTown({ population }: EvaluationFigures, key: string): string {
  const area = population.areas.find(({ name }) => name === key);
  const all = population.areas.reduce((total, { inhabitants }) => total + inhabitants, 0);
  return area ? `${percentage(area.inhabitants, all)} %` : '–';
}

function OutcomeList({ frame: { locale }, outcomes }: { frame: Frame; outcomes: Outcomes }) {
  const t = evaluationMessages(locale);
  const all = outcomes.adopted + outcomes.partly + outcomes.notAdopted + outcomes.waiting;
  if (all === 0) return null;
  const items = (['adopted', 'partly', 'notAdopted', 'waiting'] as const)
    .filter((outcome) => outcomes[outcome] > 0)
    .map(
      (outcome) =>
        `${formatCount(outcomes[outcome], locale)} ${t.outcome[outcome]} (${percentage(outcomes[outcome], all)} %)`,
    );
  return (
    <>
      <Paragraph>
        <strong>{t.outcomes}</strong>
      </Paragraph>
      <List items={items} />
    </>
  );
}
