import type { Actor } from '../../platform/actor.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Method } from './agenda.ts';
import { type ChangeAgendaError, changeAgenda } from './change-agenda.ts';
import { type Stage, type StageError, type StageStep, takeStage } from './stages.ts';

export type GoOnError = ChangeAgendaError | StageError | { kind: 'loose-themes' };

/** Takes an agenda to its next stage, or back to collecting. When choosing ends, nothing leads any more to who chose. */
export function goOn(
  deps: Deps,
  actor: Actor,
  stepId: number,
  { step, method }: { step: Exclude<StageStep, 'adopt'>; method: Method },
): Promise<Result<Stage, GoOnError>> {
  return changeAgenda(
    deps,
    actor,
    stepId,
    `agenda.${step}`,
    async (tx, { stage }): Promise<Result<Stage, GoOnError>> => {
      const next = takeStage(stage, step, await countPoints(tx, stepId));
      if (!next.ok) return next;
      if (step === 'open-choosing' && (await hasLoose(tx, stepId))) return fail({ kind: 'loose-themes' });
      const chosen = step === 'open-choosing' ? { method } : {};
      await tx
        .updateTable('agenda')
        .set({ stage: next.value, ...chosen })
        .where('stepId', '=', stepId)
        .execute();
      if (step === 'end-choosing')
        await tx
          .updateTable('agendaVoter')
          .set({ personId: null, visitorId: null })
          .where('stepId', '=', stepId)
          .execute();
      return ok(next.value);
    },
  );
}

async function countPoints(tx: Tx, stepId: number): Promise<number> {
  const counted = tx.selectFrom('agendaPoint').select((eb) => eb.fn.countAll<number>().as('count'));
  return (await counted.where('stepId', '=', stepId).executeTakeFirstOrThrow()).count;
}

// What somebody brought in is chosen from as well, if only as a point of its own.
async function hasLoose(tx: Tx, stepId: number): Promise<boolean> {
  const loose = await tx
    .selectFrom('contribution')
    .leftJoin('agendaTheme', 'agendaTheme.contributionId', 'contribution.id')
    .select('contribution.id')
    .where('contribution.stepId', '=', stepId)
    .where('contribution.status', '=', 'published')
    .where('agendaTheme.pointId', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return loose !== undefined;
}
