import { publishUpdate } from '../../../features/following/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { settleWork } from '../works/begin-works.ts';
import { answerEnded } from './answer-ended.ts';
import { decisionMessages } from './decision-messages.ts';
import type { EndedProject } from './outcome.ts';

/** A decision about one project after everybody could read the result. */
export type Decision = {
  project: Pick<EndedProject, 'id' | 'title' | 'sentence'>;
  wins: boolean;
  takenBack: boolean;
  why: string;
};

/**
 * Has the work of a project begin or stop by such a decision, and tells who follows the trajectory that the town decides
 * otherwise than the count, or no longer does; whoever proposed the project gets another answer.
 */
export async function tellDecision(
  tx: Tx,
  deps: Deps,
  by: Extract<Actor, { kind: 'person' }>,
  step: Step,
  { project, wins, takenBack, why }: Decision,
): Promise<void> {
  const at = deps.now();
  await settleWork(tx, { projectId: project.id, wins, why, by: by.personId }, at);
  await answerEnded(tx, deps, by, step, [{ ...project, wins, why }]);
  // News is written in the language of the town.
  const t = decisionMessages('nl').news;
  const title = wins ? t.wins(project.title) : t.not(project.title);
  const body = `${takenBack ? t.takenBack : t.decided}\n\n${why}`;
  await publishUpdate(tx, by, { projectId: step.projectId, kind: 'news', title, body }, at);
}
