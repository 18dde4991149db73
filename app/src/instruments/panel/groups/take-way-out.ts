import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { changePanel, type Fixed } from '../setup/change-panel.ts';

/** What is given up so that there is a panel; groups by their ids, and what is not named stays as it is. */
export type TakenWayOut = {
  seats: readonly { groupId: number; min: number; max: number }[];
  size?: number | undefined;
  anyHousehold?: boolean | undefined;
};

/** Takes a way out of a conflict. Groups of another panel are left alone. */
export function takeWayOut(
  deps: Deps,
  actor: Actor,
  stepId: number,
  { seats, size, anyHousehold }: TakenWayOut,
): Promise<Result<null, Fixed>> {
  return changePanel<null, Fixed>(deps, stepId, async (tx) => {
    for (const { groupId, min, max } of seats) {
      await tx
        .updateTable('panelGroup')
        .from('panelCategory')
        .set({ seatsMin: min, seatsMax: max })
        .whereRef('panelCategory.id', '=', 'panelGroup.categoryId')
        .where('panelCategory.stepId', '=', stepId)
        .where('panelGroup.id', '=', groupId)
        .execute();
    }
    const whole = { ...(size ? { size } : {}), ...(anyHousehold ? { onePerHousehold: false } : {}) };
    if (Object.keys(whole).length > 0) await tx.updateTable('panel').set(whole).where('stepId', '=', stepId).execute();
    const detail = { groups: seats.length, ...whole };
    await record(tx, { actor, at: deps.now(), act: 'panel.seats-changed', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}
