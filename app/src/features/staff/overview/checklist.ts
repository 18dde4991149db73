import type { StaffPart } from '../../staff-nav/index.ts';

/** Where a trajectory stands, as far as the checklist needs it. */
export type Facts = {
  status: 'draft' | 'published' | 'closed';
  hasIntro: boolean;
  phases: number;
  /** The plan says how children and young people take part, or why not. */
  youthPlanned: boolean;
  /** The version in force, null where none was published. */
  agreementVersion: number | null;
  steps: { draft: number; published: number };
  contributions: { received: number; waiting: number };
  reportPublished: boolean;
  promises: { total: number; open: number };
};
export type CheckKey =
  | 'texts'
  | 'planning'
  | 'youth'
  | 'agreement'
  | 'public'
  | 'steps'
  | 'answers'
  | 'report'
  | 'promises'
  | 'close';
export type Check = { key: CheckKey; state: 'done' | 'todo' | 'blocked'; part: StaffPart | null };

/** What is done, what is next and what cannot be done yet, in the order in which a trajectory goes. */
export function checklist(facts: Facts): Check[] {
  const agreed = facts.agreementVersion !== null;
  const shown = facts.status !== 'draft';
  const { steps, contributions, promises } = facts;
  const closable = facts.status === 'published' && promises.open === 0 && facts.reportPublished;
  return [
    { key: 'texts', state: facts.hasIntro ? 'done' : 'todo', part: 'details' },
    { key: 'planning', state: facts.phases > 0 ? 'done' : 'todo', part: 'planning' },
    { key: 'youth', state: facts.youthPlanned ? 'done' : 'todo', part: 'plan' },
    { key: 'agreement', state: agreed ? 'done' : 'todo', part: 'agreement' },
    { key: 'public', state: shown ? 'done' : agreed ? 'todo' : 'blocked', part: null },
    {
      key: 'steps',
      state: steps.published > 0 && steps.draft === 0 ? 'done' : shown && agreed ? 'todo' : 'blocked',
      part: 'steps',
    },
    {
      key: 'answers',
      state: contributions.received === 0 ? 'blocked' : contributions.waiting > 0 ? 'todo' : 'done',
      part: 'answers',
    },
    { key: 'report', state: facts.reportPublished ? 'done' : shown ? 'todo' : 'blocked', part: 'report' },
    {
      key: 'promises',
      state: promises.total === 0 ? 'blocked' : promises.open > 0 ? 'todo' : 'done',
      part: 'promises',
    },
    { key: 'close', state: facts.status === 'closed' ? 'done' : closable ? 'todo' : 'blocked', part: null },
  ];
}
