import type { Selectable } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { DB } from '../../../platform/db/schema.ts';
import type { ChallengeRules } from '../../../platform/town-scheme.ts';
import { type Application, loadApplication } from '../../schemes/index.ts';

type OfTask = { title: string; presentCents: number | null; presentQuality: string; contractUntil: string | null };

/** A request to take a task over: the application, what only a challenge has, and the task of the register. */
export type Challenge = Application &
  Omit<Selectable<DB['challenge']>, 'applicationId'> & { challenge: ChallengeRules; task: OfTask | null };

/** A challenge by the id of its application; undefined where there is none. */
export async function loadChallenge(db: Db | Tx, id: number): Promise<Challenge | undefined> {
  const application = await loadApplication(db, id);
  const challenge = application?.rules.challenge;
  if (!application || !challenge) return undefined;
  const row = await db
    .selectFrom('challenge')
    .leftJoin('challengeTask', 'challengeTask.id', 'challenge.taskId')
    .selectAll('challenge')
    .select(['challengeTask.title', 'challengeTask.presentCents as taskCents'])
    .select(['challengeTask.presentQuality', 'challengeTask.contractUntil'])
    .where('applicationId', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { applicationId, title, taskCents, presentQuality, contractUntil, ...own } = row;
  const task =
    title === null ? null : { title, presentCents: taskCents, presentQuality: presentQuality ?? '', contractUntil };
  return { ...application, ...own, challenge, task };
}
