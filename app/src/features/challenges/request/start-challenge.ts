import { type Actor, isInitiator } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { worksAtDesk } from '../../desk/index.ts';
import { loadChallengeScheme } from './challenge-scheme.ts';

export type StartChallenge = {
  /** A task of the register, or null for any other. */
  taskId: number | null;
  /** The initiative that asks, or null. */
  projectId: number | null;
  channel: 'web' | 'paper' | 'desk' | 'phone';
  submissionKey: string;
};
export type StartChallengeError =
  | { kind: 'no-right-to-challenge' }
  | { kind: 'not-allowed' }
  | { kind: 'task-closed'; because: string }
  | { kind: 'task-not-found' };

/** Starts a request to take a task over: a draft that is kept. Sent twice, it is one; from the desk it is of whom the paper is. */
export function startChallenge(
  deps: Deps,
  actor: Actor,
  { taskId, projectId, channel, submissionKey }: StartChallenge,
): Promise<Result<{ id: number }, StartChallengeError>> {
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.now();
    if (actor.kind !== 'person') return fail({ kind: 'not-allowed' });
    if (channel !== 'web' && !worksAtDesk(actor)) return fail({ kind: 'not-allowed' });
    if (projectId !== null && !isInitiator(actor, projectId)) return fail({ kind: 'not-allowed' });
    const scheme = await loadChallengeScheme(tx, townDay(at));
    if (!scheme) return fail({ kind: 'no-right-to-challenge' });
    const task = await tx
      .selectFrom('challengeTask')
      .select(['title', 'areaId', 'closedBecause'])
      .where('id', '=', taskId)
      .executeTakeFirst();
    if (taskId !== null && !task) return fail({ kind: 'task-not-found' });
    if (task && task.closedBecause !== null) return fail({ kind: 'task-closed', because: task.closedBecause });
    const added = await tx
      .insertInto('application')
      .values({
        ...{ schemeId: scheme.id, versionId: scheme.versionId, projectId, channel, submissionKey, createdAt: at },
        ...(channel === 'web'
          ? { applicantId: actor.personId, applicantName: actor.name, email: actor.email ?? '' }
          : {}),
        ...{ title: task?.title ?? '', areaId: task?.areaId ?? null, kindKey: 'task' },
      })
      .onConflict((conflict) => conflict.column('submissionKey').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!added) {
      const before = tx.selectFrom('application').select('id').where('submissionKey', '=', submissionKey);
      return ok(await before.executeTakeFirstOrThrow());
    }
    await tx.insertInto('challenge').values({ applicationId: added.id, taskId }).execute();
    await record(tx, {
      actor,
      at,
      act: 'application.started',
      subject: `application:${added.id}`,
      detail: { channel },
    });
    return ok(added);
  });
}
