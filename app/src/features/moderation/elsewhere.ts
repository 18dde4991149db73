import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Instruments, TextsToJudge } from '../steps/index.ts';
import { moderatedProjects, queueCounts } from './moderation-queue.ts';

/** What waits for this moderator on pages of instruments, such as the statements of a dialogue. */
export async function waitingElsewhere(
  deps: Pick<Deps, 'db'>,
  instruments: Pick<Instruments, 'list'>,
  actor: Actor,
  projectId?: number,
): Promise<TextsToJudge[]> {
  const own = moderatedProjects(actor);
  const found = await Promise.all(instruments.list.map(({ toJudge }) => toJudge?.(deps, own) ?? []));
  return found.flat().filter((one) => projectId === undefined || one.projectId === projectId);
}

/** How many texts wait for this moderator, here and on pages of instruments. */
export async function countToModerate(
  deps: Pick<Deps, 'db'>,
  instruments: Pick<Instruments, 'list'>,
  actor: Actor,
): Promise<{ waiting: number; reported: number }> {
  const [here, elsewhere] = await Promise.all([
    queueCounts(deps.db, actor),
    waitingElsewhere(deps, instruments, actor),
  ]);
  return elsewhere.reduce(
    (sum, one) => ({ waiting: sum.waiting + one.waiting, reported: sum.reported + one.reported }),
    { waiting: here.waiting, reported: here.reported },
  );
}
