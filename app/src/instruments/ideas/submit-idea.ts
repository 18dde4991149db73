import { liesOutside } from '../../features/areas/index.ts';
import type { ContributeError } from '../../features/steps/index.ts';
import { type Contributed, contribute, participantOf } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { describePicture } from '../../platform/pictures/index.ts';
import { fail, type Result } from '../../platform/result.ts';
import { removeDraft } from './drafts.ts';
import type { CheckedIdea } from './idea-form.ts';

export type SubmitIdeaError = ContributeError | { kind: 'area-not-found' } | { kind: 'outside-town' };

/** Puts an idea in the step; the picture was stored before, the draft of who signed in halfway goes. */
export function submitIdea(
  deps: Deps,
  actor: Actor,
  input: { stepId: number; idea: CheckedIdea; pictureId: string | null; draftKey: string | null },
): Promise<Result<Contributed, SubmitIdeaError>> {
  const { title, body, areaId, point, authorName, alt, submissionKey } = input.idea;
  return deps.db.transaction().execute(async (tx) => {
    if (areaId !== null) {
      const area = await tx.selectFrom('area').select('id').where('id', '=', areaId).executeTakeFirst();
      if (!area) return fail({ kind: 'area-not-found' });
    }
    if (point && (await liesOutside(tx, point))) return fail({ kind: 'outside-town' });
    const draft = { title, body, authorName, areaId, point, pictureId: input.pictureId, submissionKey };
    const result = await contribute(tx, actor, participantOf(actor), {
      stepId: input.stepId,
      draft,
      channel: 'web',
      at: deps.now(),
    });
    if (!result.ok) return result;
    if (input.pictureId) await describePicture(tx, input.pictureId, alt);
    if (input.draftKey) await removeDraft(tx, input.draftKey);
    return result;
  });
}
