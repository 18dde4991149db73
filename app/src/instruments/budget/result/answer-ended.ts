import { tellAuthors } from '../../../features/answers/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { answerProposals } from '../proposals/answer-proposals.ts';
import type { EndedProject } from './outcome.ts';
import { reasonOf } from './reason-of.ts';

/** How a project ended, with what the town says of it where that is not the count's own sentence. */
export type Ended = Pick<EndedProject, 'id' | 'wins' | 'sentence'> & { why?: string | undefined };

/** Answers whoever proposed these projects in the budget, and tells them: the outcome, and why. */
export async function answerEnded(
  tx: Tx,
  deps: Deps,
  by: Actor,
  step: Pick<Step, 'id' | 'projectId'>,
  ended: readonly Ended[],
): Promise<void> {
  const verdicts = ended.map(({ id, wins, sentence, why }) => ({
    projectId: id,
    outcome: wins ? ('adopted' as const) : ('not_adopted' as const),
    // Answers are in the language of the town.
    why: why ?? reasonOf(sentence.nl),
  }));
  for (const answer of await answerProposals(tx, by, step, verdicts, deps.now())) await tellAuthors(tx, deps, answer);
}
