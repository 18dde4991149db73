import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, type Result } from '../../../platform/result.ts';
import { type LockError, lockManagedPanel, type Person } from '../drawing/lock-managed-panel.ts';
import type { Panel } from '../panel.ts';
import { countLocked } from './count-votes.ts';
import { type Dilemma, loadDilemmas } from './load-dilemmas.ts';

export type ManageDilemmaError = LockError | { kind: 'not-drawn' } | { kind: 'dilemma-not-found' };

/** What a change of dilemmas begins with: the panel is locked, and what closed is counted. */
export type DilemmaWork = { panel: Panel; dilemmas: Dilemma[]; by: Person; at: Date };

/** Changes the dilemmas of a panel that has members, one officer after the other. */
export function onDilemmas<Failure extends { kind: string }>(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  stepId: number,
  change: (tx: Tx, work: DilemmaWork) => Promise<Result<null, Failure>>,
): Promise<Result<null, Failure | ManageDilemmaError>> {
  return db.transaction().execute(async (tx): Promise<Result<null, Failure | ManageDilemmaError>> => {
    const locked = await lockManagedPanel(tx, actor, stepId, now());
    if (!locked.ok) return locked;
    const { panel, by } = locked.value;
    if (!panel.drawnAt) return fail({ kind: 'not-drawn' });
    const at = now();
    await countLocked(tx, stepId, at);
    return change(tx, { panel, dilemmas: await loadDilemmas(tx, stepId, at), by, at });
  });
}
