import { publishUpdate } from '../../../features/following/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { settleWork } from '../works/begin-works.ts';
import { decisionMessages } from './decision-messages.ts';

/** A decision about one project after everybody could read the result. */
export type Decision = { project: { id: number; title: string }; wins: boolean; takenBack: boolean; why: string };

/**
 * Has the work of a project begin or stop by such a decision, and tells who follows the trajectory that the town decides
 * otherwise than the count, or no longer does.
 */
export async function tellDecision(
  tx: Tx,
  by: Extract<Actor, { kind: 'person' }>,
  step: Step,
  { project, wins, takenBack, why }: Decision,
  at: Date,
): Promise<void> {
  await settleWork(tx, { projectId: project.id, wins, why, by: by.personId }, at);
  // News is written in the language of the town.
  const t = decisionMessages('nl').news;
  const title = wins ? t.wins(project.title) : t.not(project.title);
  const body = `${takenBack ? t.takenBack : t.decided}\n\n${why}`;
  await publishUpdate(tx, by, { projectId: step.projectId, kind: 'news', title, body }, at);
}
