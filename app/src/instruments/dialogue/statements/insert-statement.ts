import { findPersonalData, type Step } from '../../../features/steps/index.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Who } from '../taking-part/participant.ts';

type Input = { participantId: number; body: string; at: Date; who?: Who; submissionKey?: string | null };

/**
 * Adds a statement of a participant, who agrees with it until they answer otherwise. It waits for an officer where the
 * step says so, and always where it seems to hold personal data.
 */
export async function insertStatement(
  tx: Tx,
  step: Pick<Step, 'id' | 'moderation'>,
  { participantId, body, at, who, submissionKey = null }: Input,
): Promise<{ id: number; status: 'waiting' | 'published' }> {
  const waits = step.moderation === 'before' || findPersonalData(body).length > 0;
  const status = waits ? ('waiting' as const) : ('published' as const);
  const { id } = await tx
    .insertInto('dialogueStatement')
    .values({
      stepId: step.id,
      body,
      source: 'participant',
      status,
      ...who,
      submittedAt: at,
      publishedAt: waits ? null : at,
      submissionKey,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx.insertInto('dialogueAnswer').values({ participantId, statementId: id, answer: 'agree', at }).execute();
  return { id, status };
}
