import type { Stage } from '../panel.ts';
import type { PanelPart } from '../panel-path.ts';

/** How a panel stands, as far as its checklist needs it. */
export type PanelFacts = {
  stage: Stage;
  dated: boolean;
  officers: number;
  /** Whether there are groups, and their seats can be filled. */
  grouped: boolean;
  invited: number;
  /** Of the invitations, how many went out. */
  sent: number;
  pool: number;
  answering: boolean;
  /** Whether there is a lottery; the page of the draw tells whether it is still of this pool. */
  solved: boolean;
  /** Seats of members without somebody who said that she comes. */
  openSeats: number;
  advice: 'none' | 'draft' | 'published';
  /** Recommendations without an answer. */
  unanswered: number;
};
export type PanelCheck = {
  key: 'dates' | 'officers' | 'groups' | 'invitations' | 'pool' | 'draw' | 'seats';
  state: 'done' | 'todo' | 'blocked';
  part: PanelPart | null;
};

/** What is done, what is next and what cannot be done yet, in the order in which a panel comes about. */
export function panelChecklist(facts: PanelFacts): PanelCheck[] {
  const { stage, dated, grouped, invited, pool } = facts;
  const fixed = stage === 'committed' || stage === 'drawn' || stage === 'deleted';
  const drawn = stage === 'drawn' || stage === 'deleted';
  const closed = fixed || (invited > 0 && !facts.answering);
  return [
    { key: 'dates', state: dated ? 'done' : 'todo', part: null },
    { key: 'officers', state: facts.officers > 1 ? 'done' : 'todo', part: null },
    { key: 'groups', state: grouped ? 'done' : 'todo', part: 'groups' },
    { key: 'invitations', state: invited > 0 ? 'done' : dated && grouped ? 'todo' : 'blocked', part: 'invitations' },
    { key: 'pool', state: closed ? 'done' : invited > 0 ? 'todo' : 'blocked', part: 'pool' },
    { key: 'draw', state: drawn ? 'done' : closed && pool > 0 ? 'todo' : 'blocked', part: 'draw' },
    { key: 'seats', state: stage === 'deleted' ? 'done' : drawn ? 'todo' : 'blocked', part: 'seats' },
  ];
}
