import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/db/db.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';

/** However many answers come in, figures are asked for once in so many seconds. */
const everySeconds = 5;
// Later than the next time that they may be asked for, so that no answer falls between two countings.
const waitSeconds = 7;

/** Asks for new figures of a dialogue, unless somebody did moments ago. */
export async function askForFigures(db: Db | Tx, stepId: number, at: Date): Promise<void> {
  const asked = await db
    .updateTable('dialogue')
    .set({ askedAt: at })
    .where('stepId', '=', stepId)
    .where(sql<boolean>`coalesce(asked_at <= ${new Date(at.getTime() - everySeconds * 1000)}, true)`)
    .returning('stepId')
    .executeTakeFirst();
  if (!asked) return;
  const startAfter = new Date(at.getTime() + waitSeconds * 1000);
  await enqueue(db, { name: figuresJobName }, { stepId }, { startAfter });
}

/** The job that makes them (figures-job.ts), by name: the job itself would load the code that computes. */
export const figuresJobName = 'dialogue.figures';
