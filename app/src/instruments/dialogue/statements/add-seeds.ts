import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ChangeError, changeDialogue } from '../staff/change-dialogue.ts';

export type SeedsInput = { bodies: readonly string[]; side: string };
export type SeedsError = ChangeError | { kind: 'too-long'; body: string; max: number };

/** Adds first statements of one side; what stands there to the letter already stays as it is. Answers how many are new. */
export function addSeeds(
  deps: Deps,
  actor: Actor,
  stepId: number,
  { bodies, side }: SeedsInput,
): Promise<Result<{ count: number }, SeedsError>> {
  return changeDialogue<{ count: number }, SeedsError>(deps, actor, stepId, async (tx, { dialogue }) => {
    const at = deps.now();
    const tooLong = bodies.find((body) => [...body].length > dialogue.maxLength);
    if (tooLong !== undefined) return fail({ kind: 'too-long', body: tooLong, max: dialogue.maxLength });
    const standing = await tx.selectFrom('dialogueStatement').select('body').where('stepId', '=', stepId).execute();
    const known = new Set(standing.map(({ body }) => body));
    const fresh = [...new Set(bodies)].filter((body) => !known.has(body));
    if (fresh.length === 0) return ok({ count: 0 });
    await tx
      .insertInto('dialogueStatement')
      .values(
        fresh.map((body) => ({
          stepId,
          body,
          side,
          source: 'seed' as const,
          status: 'published' as const,
          submittedAt: at,
          publishedAt: at,
        })),
      )
      .execute();
    const detail = { count: fresh.length };
    await record(tx, { actor, at, act: 'dialogue.seeds-added', subject: `step:${stepId}`, detail });
    return ok({ count: fresh.length });
  });
}
