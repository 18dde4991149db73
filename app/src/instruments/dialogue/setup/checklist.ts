import type { Dialogue } from '../dialogue.ts';
import type { DialogueStaffPart } from '../dialogue-path.ts';

/** Fewer first statements than this give people too little to choose from before others wrote something. */
export const wantedSeeds = 10;
/** First statements of one side only make the others feel that it was decided already. */
const wantedSides = 2;

/** How a dialogue stands, as far as its checklist needs it. */
export type DialogueFacts = {
  closes: boolean;
  /** The step is public: people take part once it is open. */
  published: boolean;
  seeds: number;
  /** Of how many sides the first statements are. */
  sides: number;
  /** Statements of participants that wait for a decision. */
  waiting: number;
  participants: number;
};
export type DialogueCheck = {
  key: 'question' | 'seeds' | 'sides' | 'policy' | 'period' | 'published' | 'waiting';
  state: 'done' | 'todo' | 'blocked';
  part: DialogueStaffPart | null;
};

/** What is done and what is still to do, in the order in which a dialogue comes about. */
export function dialogueChecklist(
  dialogue: Pick<Dialogue, 'question' | 'policy'>,
  facts: DialogueFacts,
): DialogueCheck[] {
  const stateOf = (done: boolean) => (done ? 'done' : 'todo');
  return [
    { key: 'question', state: stateOf(dialogue.question !== ''), part: null },
    { key: 'seeds', state: stateOf(facts.seeds >= wantedSeeds), part: 'statements' },
    { key: 'sides', state: facts.seeds === 0 ? 'blocked' : stateOf(facts.sides >= wantedSides), part: 'statements' },
    { key: 'policy', state: stateOf(dialogue.policy !== ''), part: null },
    { key: 'period', state: stateOf(facts.closes), part: null },
    { key: 'published', state: stateOf(facts.published), part: null },
    { key: 'waiting', state: stateOf(facts.waiting === 0), part: 'moderation' },
  ];
}
