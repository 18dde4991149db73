import type { PanelPart } from '../panel-path.ts';
import { type PanelFacts, panelChecklist } from './checklist.ts';

/** What an officer does next with a panel, in the order in which a panel comes about, and on which page. */
export type NextStep = {
  key:
    | 'dates'
    | 'groups'
    | 'list'
    | 'send'
    | 'wait'
    | 'solve'
    | 'fix'
    | 'draw'
    | 'seats'
    | 'advice'
    | 'publish'
    | 'answers';
  part: PanelPart;
};

/** The one thing that comes next; undefined once there is nothing to do any more. */
export function nextStep(facts: PanelFacts): NextStep | undefined {
  const open = panelChecklist(facts).find(({ key, state }) => key !== 'officers' && state === 'todo');
  switch (open?.key) {
    case 'dates':
      return { key: 'dates', part: 'overview' };
    case 'groups':
      return { key: 'groups', part: 'groups' };
    case 'invitations':
      return { key: 'list', part: 'invitations' };
    case 'pool':
      return facts.sent === 0 ? { key: 'send', part: 'invitations' } : { key: 'wait', part: 'pool' };
    case 'draw':
      if (facts.stage === 'committed') return { key: 'draw', part: 'draw' };
      return facts.solved ? { key: 'fix', part: 'draw' } : { key: 'solve', part: 'pool' };
    case 'seats':
      if (facts.openSeats > 0) return { key: 'seats', part: 'seats' };
      return afterSeats(facts);
    case 'officers':
    case undefined:
      return undefined;
  }
}

function afterSeats({ advice, unanswered }: PanelFacts): NextStep | undefined {
  switch (advice) {
    case 'none':
      return { key: 'advice', part: 'advice' };
    case 'draft':
      return { key: 'publish', part: 'advice' };
    case 'published':
      return unanswered > 0 ? { key: 'answers', part: 'advice' } : undefined;
  }
}
