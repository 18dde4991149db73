import type { Tx } from '../../../platform/db/db.ts';
import { loadPanel, type Panel, type Stage, stageOf } from '../panel.ts';

/** The panel, locked against a second tab, and how far it is. Undefined where there is none. */
export async function lockPanel(tx: Tx, stepId: number): Promise<{ panel: Panel; stage: Stage } | undefined> {
  await tx.selectFrom('panel').select('stepId').where('stepId', '=', stepId).forUpdate().execute();
  const panel = await loadPanel(tx, stepId);
  const any = tx.selectFrom('panelInvitation').select('id').where('stepId', '=', stepId).limit(1);
  return panel && { panel, stage: stageOf(panel, (await any.executeTakeFirst()) !== undefined) };
}
