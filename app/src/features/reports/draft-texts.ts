import { formatCount } from '../../platform/i18n/format.ts';
import type { Report } from './report.ts';
import type { ReportFigures } from './report-figures.ts';

/** What the draft says about a group of answers with the same outcome. */
export type AnsweredGroup = { outcome: 'adopted' | 'partly' | 'not_adopted'; title: string; why: string };

const channelWords: Record<string, string> = {
  web: 'via de site',
  paper: 'op papier',
  desk: 'bij de balie',
  phone: 'per telefoon',
  meeting: 'op een bijeenkomst',
  class: 'in de klas',
};

/** A first draft of the report from what is known; in Dutch, since that is the language of the report. */
export function draftTexts(
  figures: ReportFigures,
  /** `found` is what came of a step, in sentences of its instrument. */
  steps: readonly { title: string; found: readonly string[] }[],
  answered: readonly AnsweredGroup[],
): Report {
  return {
    reached: reached(figures),
    how: steps.map((step) => `- ${step.title}`).join('\n'),
    said: [said(figures), ...steps.filter(({ found }) => found.length > 0).map(foundIn)].join('\n\n'),
    done: lines(answered.filter((group) => group.outcome !== 'not_adopted')),
    notDone: lines(answered.filter((group) => group.outcome === 'not_adopted')),
  };
}

function said({ contributions, supports, reactions }: ReportFigures): string {
  return `Er kwamen ${count(contributions)} bijdragen binnen. Bewoners steunden elkaars bijdragen ${count(supports)} keer en schreven ${count(reactions)} reacties.`;
}

function foundIn({ title, found }: { title: string; found: readonly string[] }): string {
  return `Uit “${title}”:\n\n${found.map((sentence) => `- ${sentence}`).join('\n')}`;
}

const count = (number: number) => formatCount(number, 'nl');

function reached({ participants, byChannel }: ReportFigures): string {
  if (participants.total === null) return 'Er deden minder dan vijf mensen mee.';
  const ways = byChannel.shown.map((cell) => `${count(cell.count)} ${channelWords[cell.key] ?? cell.key}`);
  return `Er deden ${count(participants.total)} mensen mee${ways.length === 0 ? '' : `: ${ways.join(', ')}`}.`;
}

function lines(groups: readonly AnsweredGroup[]): string {
  return groups.map((group) => `- ${group.title}: ${firstLine(group.why)}`).join('\n');
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}
