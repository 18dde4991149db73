import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Entered, Entry } from './enter.ts';

type Made = {
  kind: 'contribution' | 'support' | 'comment';
  contributionId: number;
  contactId: number | null;
  at: Date;
};

/** Writes down what the desk entered, from which paper and by whom. */
export async function saveLine(tx: Tx, actor: Actor, entry: Entry, made: Made): Promise<void> {
  await tx
    .insertInto('deskEntry')
    .values({
      kind: made.kind,
      stepId: entry.stepId,
      contributionId: made.contributionId,
      contactId: made.contactId,
      channel: entry.channel,
      reference: entry.reference,
      receivedOn: entry.receivedOn,
      enteredBy: actor.kind === 'person' ? actor.personId : null,
      enteredAt: made.at,
      submissionKey: entry.submissionKey,
    })
    .execute();
}

/** What the same form entered the first time it was sent. */
export async function earlierEntry(tx: Tx, submissionKey: string): Promise<Entered | undefined> {
  const rows = await tx
    .selectFrom('deskEntry')
    .select(['kind', 'contributionId'])
    .where('submissionKey', '=', submissionKey)
    .execute();
  if (rows.length === 0) return undefined;
  return {
    contributionId: rows.find((row) => row.kind === 'contribution')?.contributionId ?? null,
    supported: rows.filter((row) => row.kind === 'support').length,
    again: true,
  };
}

/** The contribution that the paper with this number became, supported or was about; null where it is new. */
export async function findReference(tx: Tx, stepId: number, reference: string | null): Promise<number | null> {
  if (reference === null) return null;
  const row = await tx
    .selectFrom('deskEntry')
    .select('contributionId')
    .where('stepId', '=', stepId)
    .where('reference', '=', reference)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.contributionId ?? null;
}
