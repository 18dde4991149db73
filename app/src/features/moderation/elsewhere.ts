import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Instruments, TextsToJudge } from '../steps/index.ts';

import { classesToJudge } from './class-texts.ts';
import { moderatedProjects, queueCounts } from './moderation-queue.ts';

/** What waits for this moderator on other pages: the statements of a dialogue, what classes of children sent. */
export async function waitingElsewhere(
  deps: Pick<Deps, 'db'>,
  instruments: Pick<Instruments, 'list'>,
  actor: Actor,
  projectId?: number,
): Promise<TextsToJudge[]> {
  const own = moderatedProjects(actor);
  const [classes, ...found] = await Promise.all([
    classesToJudge(deps.db, actor),
    ...instruments.list.map(({ toJudge }) => toJudge?.(deps, own) ?? []),
  ]);
  const ofClasses = classes.map(({ id, className, school, question, projectId: of, waiting }) => ({
    ...{ title: `${className}, ${school}`, question, projectId: of, waiting, reported: 0 },
    href: `/moderatie/klassen/${id}`,
  }));
  return [...found.flat(), ...ofClasses].filter((one) => projectId === undefined || one.projectId === projectId);
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
