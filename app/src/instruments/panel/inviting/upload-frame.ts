import { createHash } from 'node:crypto';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadStage, lockPanel } from '../panel.ts';
import { isOfficer } from './officer-only.ts';
import { type Frame, type FrameError, readFrame } from './read-frame.ts';

export type InviteError = { kind: 'not-found' } | { kind: 'not-allowed' } | { kind: 'already-invited' };

/** Keeps a list to look at, until it is drawn from; another list takes its place. */
export function uploadFrame(
  deps: Deps,
  actor: Actor,
  stepId: number,
  bytes: Uint8Array,
): Promise<Result<null, InviteError | FrameError>> {
  const frame = readFrame(bytes);
  return deps.db.transaction().execute(async (tx) => {
    const panel = await lockPanel(tx, stepId);
    if (!panel) return fail({ kind: 'not-found' });
    if (!isOfficer(actor, panel)) return fail({ kind: 'not-allowed' });
    if ((await loadStage(tx, panel)) !== 'setting-up') return fail({ kind: 'already-invited' });
    if (!frame.ok) return frame;
    const { rows, refused } = frame.value;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const at = deps.now();
    const values = { sha256, rows: JSON.stringify(rows), refused: JSON.stringify(refused), uploadedAt: at };
    await tx
      .insertInto('panelFrame')
      .values({ stepId, ...values })
      .onConflict((conflict) => conflict.column('stepId').doUpdateSet(values))
      .execute();
    const detail = { rows: rows.length, refused: refused.length, sha256 };
    await record(tx, { actor, at, act: 'panel.frame-uploaded', subject: `panel:${stepId}`, detail });
    return ok(null);
  });
}

/** The list that waits, or undefined. */
export async function loadFrame(db: Db | Tx, stepId: number): Promise<(Frame & { sha256: string }) | undefined> {
  const row = await db.selectFrom('panelFrame').selectAll().where('stepId', '=', stepId).executeTakeFirst();
  return row && { sha256: row.sha256, rows: row.rows as Frame['rows'], refused: row.refused as Frame['refused'] };
}
