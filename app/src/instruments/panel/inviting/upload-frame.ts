import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadStage, lockPanel } from '../panel.ts';
import { type AreaCount, frameInThread } from './frame-in-thread.ts';
import { isOfficer } from './officer-only.ts';
import type { FrameError, RefusedRow } from './read-frame.ts';

export type InviteError = { kind: 'not-found' } | { kind: 'not-allowed' } | { kind: 'already-invited' };
/** A list as far as pages need it. */
export type KeptList = { sha256: string; areas: AreaCount[]; refused: RefusedRow[] };

/** Keeps a list to look at, until it is drawn from; another list takes its place. */
export async function uploadFrame(
  deps: Deps,
  actor: Actor,
  stepId: number,
  bytes: Uint8Array,
): Promise<Result<null, InviteError | FrameError>> {
  // Looked at before the file is read, and again after it: the panel is not locked for as long as a thread is at work.
  const before = await deps.db.transaction().execute((tx) => mayUpload(tx, actor, stepId));
  if (!before.ok) return before;
  const answer = await frameInThread({ kind: 'read', bytes });
  if (answer.kind === 'unreadable') return fail(answer.error);
  if (answer.kind !== 'read') throw new Error(`A thread that reads a list answered ${answer.kind}.`);
  const { sha256, rows, refused, areas } = answer.list;
  return deps.db.transaction().execute(async (tx) => {
    const still = await mayUpload(tx, actor, stepId);
    if (!still.ok) return still;
    const at = deps.now();
    const shown = { refused: JSON.stringify(refused), areas: JSON.stringify(areas) };
    const values = { sha256, rows, ...shown, uploadedAt: at };
    await tx
      .insertInto('panelFrame')
      .values({ stepId, ...values })
      .onConflict((conflict) => conflict.column('stepId').doUpdateSet(values))
      .execute();
    const count = areas.reduce((sum, area) => sum + area.count, 0);
    const detail = { rows: count, refused: refused.length, sha256 };
    await record(tx, { actor, at, act: 'panel.frame-uploaded', subject: `panel:${stepId}`, detail });
    return ok(null);
  });
}

async function mayUpload(tx: Tx, actor: Actor, stepId: number): Promise<Result<null, InviteError>> {
  const panel = await lockPanel(tx, stepId);
  if (!panel) return fail({ kind: 'not-found' });
  if (!isOfficer(actor, panel)) return fail({ kind: 'not-allowed' });
  return (await loadStage(tx, panel)) === 'setting-up' ? ok(null) : fail({ kind: 'already-invited' });
}

/** The list that waits, without its rows, or undefined. */
export async function loadList(db: Db | Tx, stepId: number): Promise<KeptList | undefined> {
  const row = await db
    .selectFrom('panelFrame')
    .select(['sha256', 'areas', 'refused'])
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  return row && { sha256: row.sha256, areas: row.areas as AreaCount[], refused: row.refused as RefusedRow[] };
}
