import type { Step } from '../../../features/steps/index.ts';
import { formatMoment, formatMoney } from '../../../platform/i18n/format.ts';
import { PaperBoxes } from '../../../platform/ui/paper.tsx';
import type { BallotDesign } from '../choices.ts';
import type { BallotBox, BallotProject } from './ballot-box.ts';
import { ballotMessages } from './ballot-messages.ts';
import { paperMessages } from './paper-messages.ts';

type Props = {
  code: string;
  step: Pick<Step, 'title' | 'closesAt'>;
  design: BallotDesign & Pick<BallotBox, 'reach'>;
  projects: readonly BallotProject[];
};

/** A ballot as it leaves the printer. In Dutch whatever the officer's screen says: it is for the resident. */
export function PaperBallot({ code, step, design, projects }: Props) {
  const t = paperMessages('nl');
  const words = ballotMessages('nl');
  const asked = {
    approval: t.ask.approval,
    knapsack: t.ask.knapsack(formatMoney(design.amount, 'nl')),
    points: t.ask.points(design.points),
    ranking: t.ask.ranking,
  }[design.ballot];
  const reach = design.reach === 'own-and-other' ? words.reachPaper : '';
  return (
    <article class="app-paper" lang="nl">
      <p class="app-paper__head">
        <span>{t.ballot}</span>
        <strong translate="no">{code}</strong>
      </p>
      <p>{step.title}</p>
      <p class="app-paper__question">
        {[asked, words.between(design.minChoices, design.maxChoices), reach].filter(Boolean).join(' ')}
      </p>
      {projects.map(({ number, title, cost, area }) => (
        <PaperBoxes choices={[[`${number}. ${title}`, formatMoney(cost, 'nl'), ...(area ? [area] : [])].join(', ')]} />
      ))}
      {step.closesAt && <p>{t.handIn(formatMoment(step.closesAt, 'nl'))}</p>}
    </article>
  );
}
