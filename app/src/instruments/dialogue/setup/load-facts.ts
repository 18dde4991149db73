import { sql } from 'kysely';
import type { Step } from '../../../features/steps/index.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { DialogueFacts } from './checklist.ts';

/** How a dialogue stands now. */
export async function loadDialogueFacts(
  db: Db | Tx,
  step: Pick<Step, 'id' | 'closesAt' | 'status'>,
): Promise<DialogueFacts> {
  const counts = await db
    .selectFrom('dialogueStatement')
    .select([
      sql<number>`count(*) filter (where source = 'seed' and status = 'published')::int`.as('seeds'),
      sql<number>`count(distinct lower(side)) filter (where source = 'seed' and status = 'published' and side <> '')::int`.as(
        'sides',
      ),
      sql<number>`count(*) filter (where status = 'waiting')::int`.as('waiting'),
      sql<number>`(select count(*) from dialogue_participant where step_id = ${step.id})::int`.as('participants'),
    ])
    .where('stepId', '=', step.id)
    .executeTakeFirstOrThrow();
  return { closes: step.closesAt !== null, published: step.status === 'published', ...counts };
}
