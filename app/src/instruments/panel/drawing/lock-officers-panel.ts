import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { fail } from '../../../platform/result.ts';
import { isOfficer } from '../inviting/officer-only.ts';
import { lockManagedPanel } from './lock-managed-panel.ts';

/** The panel for one of its own officers, as long as she manages its project; locked until this transaction ends. */
export async function lockOfficersPanel(tx: Tx, actor: Actor, stepId: number, now: Date) {
  const locked = await lockManagedPanel(tx, actor, stepId, now);
  return locked.ok && !isOfficer(actor, locked.value.panel) ? fail({ kind: 'not-allowed' as const }) : locked;
}
