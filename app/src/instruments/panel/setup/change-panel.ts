import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { lockPanel, type Panel } from '../panel.ts';

/** What belongs to the draw was fixed, so nothing of it changes any more. */
export type Fixed = { kind: 'fixed' };

/** Changes what a draw is made of, one officer after the other; refused once it was fixed. */
export function changePanel<Value, Refused extends { kind: string }>(
  { db }: Pick<Deps, 'db'>,
  stepId: number,
  change: (tx: Tx, panel: Panel) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | Fixed>> {
  return db.transaction().execute(async (tx): Promise<Result<Value, Refused | Fixed>> => {
    const panel = await lockPanel(tx, stepId);
    if (!panel || panel.committedAt || panel.deletedAt) return fail({ kind: 'fixed' });
    return change(tx, panel);
  });
}
