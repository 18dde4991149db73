import type { EndToEnd } from '../end-to-end.ts';
import type { LegacySimulation } from '../legacy.ts';
import type { Group, GroupReport, RepresentationReport } from '../report.ts';
import { lotteryStats } from '../stats.ts';
import { columnsOf, percent } from './output.ts';

/** A report as plain text. */
export function reportText(
  { people, size, stats, values, pairs }: RepresentationReport,
  ends: readonly EndToEnd[],
  legacy: LegacySimulation | undefined,
): string {
  const chances = [
    ['lowest chance', percent(stats.min)],
    ['highest chance', percent(stats.max)],
    ['geometric mean', percent(stats.geometricMean)],
    ['Gini', stats.gini.toFixed(4)],
  ];
  const parts = [`A panel of ${size} from ${people} people`, columnsOf(chances), groupTable('', values)];
  if (pairs.length > 0) parts.push(groupTable('pairs', pairs));
  if (ends.length > 0) parts.push(endToEndTable(ends));
  if (legacy) parts.push(legacyText(legacy));
  return parts.join('\n\n');
}

function legacyText({ draws, failed, frequency, minimumAtMost }: LegacySimulation): string {
  const { max, gini } = lotteryStats(frequency.values());
  return columnsOf([
    [`the greedy method, ${draws} draws${failed === 0 ? '' : `, ${failed} without a panel`}`, ''],
    ['lowest chance, 99 % sure at most', percent(minimumAtMost)],
    ['highest frequency', percent(max)],
    ['Gini', gini.toFixed(4)],
  ]);
}

function groupTable(title: string, reports: readonly GroupReport[]): string {
  const header = [title, 'population', 'pool', 'panel', 'fewest', 'most'];
  const rows = reports.map(({ group, population, pool, panel, fewest, most }) => [
    nameOf(group),
    population === undefined ? '' : percent(population),
    percent(pool),
    percent(panel),
    String(fewest),
    String(most),
  ]);
  return columnsOf([header, ...rows]);
}

function endToEndTable(ends: readonly EndToEnd[]): string {
  const header = [
    'from letter to panel',
    'invited',
    'responds',
    'Jeffreys 95 %',
    'Clopper-Pearson 95 %',
    'selected',
    'together',
    '95 %',
  ];
  const rows = ends.map(({ group, invited, responds, selected, chance, interval }) => [
    nameOf(group),
    percent(invited),
    percent(responds.rate),
    range(responds.jeffreys),
    range(responds.clopperPearson),
    percent(selected),
    small(chance),
    `${small(interval.low)} - ${small(interval.high)}`,
  ]);
  return columnsOf([header, ...rows]);
}

function range({ low, high }: { low: number; high: number }): string {
  return `${percent(low)} - ${percent(high)}`;
}

function small(share: number): string {
  return `${(100 * share).toFixed(4)} %`;
}

function nameOf(group: Group): string {
  return Object.entries(group)
    .map(([category, value]) => `${category} ${value}`)
    .join(', ');
}
