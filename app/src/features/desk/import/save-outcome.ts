import type { Selectable } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { ImportBatch } from '../../../platform/db/schema.ts';
import type { ImportedRow } from './judge-row.ts';
import type { JudgedRow } from './judge-rows.ts';

/** A row that came in, and the contribution that it became. */
export type EnteredRow = { number: number; row: ImportedRow; contactId: number | null; contributionId: number };

type Outcome = {
  batch: Selectable<ImportBatch>;
  judged: readonly JudgedRow[];
  entered: readonly EnteredRow[];
  actor: Actor;
  at: Date;
};

/** Writes down what became of every row. The unique row number makes it impossible that one comes in twice. */
export async function saveOutcome(tx: Tx, { batch, judged, entered, actor, at }: Outcome): Promise<void> {
  if (entered.length > 0) {
    await tx
      .insertInto('deskEntry')
      .values(
        entered.map(({ number, row, contactId, contributionId }) => ({
          kind: 'contribution' as const,
          stepId: batch.stepId,
          contributionId,
          contactId,
          channel: row.channel,
          reference: row.reference,
          receivedOn: batch.receivedOn,
          enteredBy: actor.kind === 'person' ? actor.personId : null,
          enteredAt: at,
          batchId: batch.id,
          rowNumber: number,
        })),
      )
      .execute();
  }
  const contributionOf = new Map(entered.map((one) => [one.number, one.contributionId]));
  await tx.deleteFrom('importRow').where('batchId', '=', batch.id).execute();
  await tx
    .insertInto('importRow')
    .values(
      judged.map((row) => ({
        batchId: batch.id,
        number: row.number,
        line: row.line,
        // What came in stands with the contribution and the contact; a second copy would escape erasure.
        cells: row.outcome === 'accepted' ? [] : row.cells,
        outcome: row.outcome,
        problems: JSON.stringify(row.outcome === 'accepted' ? [] : row.problems),
        contributionId: contributionOf.get(row.number) ?? null,
      })),
    )
    .execute();
  await tx.updateTable('importBatch').set({ confirmedAt: at }).where('id', '=', batch.id).execute();
}
