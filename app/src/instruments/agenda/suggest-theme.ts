import { type ContributeError, contribute, loadStep, participantOf } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, type Result } from '../../platform/result.ts';
import { lockAgenda } from './agenda.ts';

export type SuggestError = ContributeError | { kind: 'not-collecting' };
export type NewTheme = { title: string; body: string; authorName: string; submissionKey: string };

/** Brings in a theme: a contribution of the step, so that moderation, mail and one's own data work as for an idea. */
export function suggestTheme(
  deps: Deps,
  actor: Actor,
  stepId: number,
  theme: NewTheme,
): Promise<Result<{ id: number; status: 'waiting' | 'published' }, SuggestError>> {
  return deps.db
    .transaction()
    .execute(async (tx): Promise<Result<{ id: number; status: 'waiting' | 'published' }, SuggestError>> => {
      const at = deps.now();
      const step = await loadStep(tx, stepId, at);
      if (step?.instrument !== 'agenda') return fail({ kind: 'step-not-found' });
      const { stage } = await lockAgenda(tx, stepId, 'share');
      if (stage !== 'collect') return fail({ kind: 'not-collecting' });
      const draft = { ...theme, areaId: null, point: null, pictureId: null };
      return contribute(tx, actor, participantOf(actor), { stepId, draft, channel: 'web', at });
    });
}
