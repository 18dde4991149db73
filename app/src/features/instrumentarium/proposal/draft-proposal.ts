import type { Entry } from '../entry.ts';
import { instrumentariumMessages } from '../messages.ts';
import { percent, rangeText, spreadText } from '../summary-texts.ts';
import { proposalMessages } from './messages.ts';
import type { Item, ProposalText, Verdict } from './proposal.ts';

/** What the runs of a way say: most would do it again, most would not, or too little is known. */
function verdictOf({ summary }: Pick<Entry, 'summary'>): Verdict {
  if (!summary.enough || !summary.again) return 'try';
  if (summary.again.high < 0.5) return 'not';
  return summary.again.share >= 0.5 ? 'structural' : 'try';
}

/** A draft of the proposal in the town's language, from what the evaluations say; officers edit it. */
export function draftProposal(entries: readonly Entry[], town: string): ProposalText {
  const t = proposalMessages('nl').draft;
  const evaluated = entries.filter(({ summary }) => summary.runs > 0);
  const runs = evaluated.reduce((sum, { summary }) => sum + summary.runs, 0);
  const people = evaluated.reduce((sum, { summary }) => sum + summary.people, 0);
  return {
    intro: t.intro(town, runs, people),
    items: evaluated.map(draftItem),
    closing: t.closing,
    changeNote: '',
  };
}

function draftItem(entry: Entry): Item {
  const t = proposalMessages('nl').draft;
  const ages: Record<string, string> = instrumentariumMessages('nl').ages;
  const { summary, key, purpose } = entry;
  const why = [
    purpose.nl,
    summary.enough ? summary.again && t.again(summary.runs, rangeText(summary.again, 'nl')) : t.tooFew(summary.runs),
    summary.rating && t.rating(spreadText(summary.rating, 'nl', 'mark')),
    summary.enough && summary.adopted && t.adopted(percent(summary.adopted.share)),
  ];
  const whom = summary.ages.map(({ key: age, more }) => (more ? t.more : t.fewer)(ages[age] ?? age));
  const costs = [
    summary.hours && t.hours(spreadText(summary.hours, 'nl')),
    summary.perPerson && t.perPerson(spreadText(summary.perPerson, 'nl', 'money')),
  ];
  return {
    ...{ key, verdict: verdictOf(entry), why: why.filter(Boolean).join(' ') },
    forWhom: whom.join(' ') || t.whomUnknown,
    costs: costs.filter(Boolean).join(' ') || t.costsUnknown,
  };
}
