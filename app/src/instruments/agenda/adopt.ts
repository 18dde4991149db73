import type { Actor } from '../../platform/actor.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { judgeOrder, type OrderError, type PutPlace } from './adopting.ts';
import { type ChangeAgendaError, changeAgenda } from './change-agenda.ts';
import { loadResult } from './results.ts';
import { type StageError, takeStage } from './stages.ts';

export type Adoption = {
  order: readonly PutPlace[];
  adoptedOn: string;
  adoptedBy: string;
  adoptedNote: string;
  termFrom: string;
  termUntil: string;
};
export type AdoptError =
  | ChangeAgendaError
  | StageError
  | OrderError
  | { kind: 'day-in-future' }
  | { kind: 'term-wrong' }
  | { kind: 'points-changed' };

/** The body adopts the agenda of a term; where its order differs from what people chose, everybody reads why. */
export function adoptAgenda(
  deps: Deps,
  actor: Actor,
  stepId: number,
  adoption: Adoption,
): Promise<Result<null, AdoptError>> {
  return changeAgenda(
    deps,
    actor,
    stepId,
    'agenda.adopted',
    async (tx, { stage, method }, at): Promise<Result<null, AdoptError>> => {
      const { order, ...decision } = adoption;
      const { ranked } = await loadResult(tx, stepId, method);
      const next = takeStage(stage, 'adopt', ranked.length);
      if (!next.ok) return next;
      if (decision.adoptedOn > townDay(at)) return fail({ kind: 'day-in-future' });
      if (decision.termUntil < decision.termFrom) return fail({ kind: 'term-wrong' });
      const ids = new Set(ranked.map(({ id }) => id));
      if (order.length !== ids.size || order.some(({ id }) => !ids.has(id))) return fail({ kind: 'points-changed' });
      const judged = judgeOrder(ranked, order);
      if (!judged.ok) return judged;
      for (const { id, place, why } of order)
        await tx.updateTable('agendaPoint').set({ adoptedPlace: place, movedWhy: why }).where('id', '=', id).execute();
      await tx
        .updateTable('agenda')
        .set({ ...decision, stage: next.value })
        .where('stepId', '=', stepId)
        .execute();
      return ok(null);
    },
  );
}
