import { createHash } from 'node:crypto';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { type DeskStepError, deskStep } from '../desk-step.ts';
import { type ReceivedError, receivedMoment } from '../entry/received-moment.ts';
import { judgeRows } from './judge-rows.ts';
import { loadContext } from './load-context.ts';
import { readTable, type Table, type TableError } from './read-table.ts';

export type UploadError = DeskStepError | ReceivedError | TableError;
export type Upload = { stepId: number; fileName: string; bytes: Uint8Array; receivedOn: string };

/** Reads a file and keeps its rows for the preview; nothing comes in until it is confirmed. */
export function uploadBatch(
  deps: Deps,
  actor: Actor,
  upload: Upload,
): Promise<Result<{ batchId: number }, UploadError>> {
  return allOrNothing(deps.db, async (tx): Promise<Result<{ batchId: number }, UploadError>> => {
    const at = deps.now();
    const step = await deskStep(tx, actor, upload.stepId, at);
    if (!step.ok) return step;
    const received = receivedMoment(upload.receivedOn, step.value, at);
    if (!received.ok) return received;
    const table = readTable(upload.bytes);
    if (!table.ok) return table;

    const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
    const batch = await saveBatch(tx, actor, upload, table.value, sha256, at);
    if (!batch) return ok({ batchId: await confirmedBatch(tx, upload.stepId, sha256) });
    await tx.deleteFrom('importRow').where('batchId', '=', batch.id).execute();
    const judged = judgeRows(table.value.header, table.value.rows, await loadContext(tx, step.value));
    await tx
      .insertInto('importRow')
      .values(
        judged.map((row) => ({
          batchId: batch.id,
          number: row.number,
          line: row.line,
          cells: row.cells,
          outcome: row.outcome,
          problems: JSON.stringify(row.outcome === 'accepted' ? [] : row.problems),
        })),
      )
      .execute();
    await record(tx, {
      actor,
      at,
      act: 'import.uploaded',
      subject: `import:${batch.id}`,
      detail: { step: step.value.id, rows: judged.length, sha256 },
    });
    return ok({ batchId: batch.id });
  });
}

/** Saves or, where the same file waits already, renews the batch; undefined where it has come in before. */
function saveBatch(tx: Tx, actor: Actor, upload: Upload, table: Table, sha256: string, at: Date) {
  const { encoding, separator, header } = table;
  const values = {
    fileName: upload.fileName.slice(0, 200),
    encoding,
    separator,
    header,
    receivedOn: upload.receivedOn,
    uploadedBy: actor.kind === 'person' ? actor.personId : null,
    uploadedAt: at,
  };
  return tx
    .insertInto('importBatch')
    .values({ ...values, stepId: upload.stepId, sha256 })
    .onConflict((conflict) =>
      conflict.columns(['stepId', 'sha256']).doUpdateSet(values).where('importBatch.confirmedAt', 'is', null),
    )
    .returning('id')
    .executeTakeFirst();
}

async function confirmedBatch(tx: Tx, stepId: number, sha256: string): Promise<number> {
  const { id } = await tx
    .selectFrom('importBatch')
    .select('id')
    .where('stepId', '=', stepId)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return id;
}
