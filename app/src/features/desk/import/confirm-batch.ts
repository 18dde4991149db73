import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ContributeError, insertContributions, loadStep, mayContribute } from '../../steps/index.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { insertContacts } from '../contacts/insert-contacts.ts';
import type { NewContact } from '../contacts/new-contact.ts';
import { lockContacts } from '../contacts/recognise-contact.ts';
import { type DeskStepError, deskStep, lockEntries } from '../desk-step.ts';
import { participantFor } from '../entry/contributor.ts';
import { type ReceivedError, receivedMoment } from '../entry/received-moment.ts';
import { fillContacts, whatIsNew } from './fill-contacts.ts';
import { type JudgedRow, judgeRows } from './judge-rows.ts';
import { loadContext } from './load-context.ts';
import { type EnteredRow, saveOutcome } from './save-outcome.ts';

export type ConfirmError = DeskStepError | ReceivedError | ContributeError | { kind: 'batch-not-found' };
/** How many came in now; `again` where the batch had been confirmed before. */
export type Confirmed = { added: number; again: boolean };
type Accepted = Extract<JudgedRow, { outcome: 'accepted' }>;

/**
 * Lets the rows of a batch come in, all in one transaction and a few statements. Whoever confirms second, in another
 * tab or at another desk, waits for the first and adds nothing. Rows are judged again: a form may have been entered by
 * hand since the preview.
 */
export function confirmBatch(deps: Deps, actor: Actor, batchId: number): Promise<Result<Confirmed, ConfirmError>> {
  return allOrNothing(deps.db, async (tx): Promise<Result<Confirmed, ConfirmError>> => {
    const at = deps.now();
    const batch = await tx
      .selectFrom('importBatch')
      .selectAll()
      .where('id', '=', batchId)
      .forUpdate()
      .executeTakeFirst();
    if (!batch) return fail({ kind: 'batch-not-found' });
    const found = await deskStep(tx, actor, batch.stepId, at);
    if (!found.ok) return found;
    if (batch.confirmedAt) return ok({ added: 0, again: true });
    const received = receivedMoment(batch.receivedOn, found.value, at);
    if (!received.ok) return received;
    // The phases of the day on which it was received decide, not those of today.
    const step = (await loadStep(tx, batch.stepId, received.value)) ?? found.value;
    const rules = { ...step, assurance: 'anonymous' as const, limitPerPerson: null };
    const allowed = mayContribute(rules, actor, 0, [], received.value);
    if (!allowed.ok) return allowed;

    await lockEntries(tx, step.id);
    const rows = await tx
      .selectFrom('importRow')
      .select(['number', 'line', 'cells'])
      .where('batchId', '=', batchId)
      .orderBy('number')
      .execute();
    await lockContacts(tx);
    const context = await loadContext(tx, step);
    const judged = judgeRows(batch.header, rows, context);
    const accepted = judged.filter((row): row is Accepted => row.outcome === 'accepted');
    const filled = whatIsNew(judged, context);
    await fillContacts(tx, filled);
    const contacts = await saveNewContacts(tx, accepted, actor, at);
    const prepared = accepted.map((row) => ({
      ...row,
      contactId: row.contactId ?? contacts.get(row.newContact ?? '') ?? null,
    }));
    const inserted = await insertContributions(
      tx,
      step,
      prepared.map(({ row, contactId }) => ({
        who: participantFor(contactId, context.accounts.get(contactId ?? -1) ?? null),
        draft: {
          title: row.title,
          body: row.body,
          authorName: row.authorName,
          areaId: row.areaId,
          point: null,
          pictureId: null,
          submissionKey: null,
        },
        channel: row.channel,
        submittedAt: received.value,
        livesIn: row.livesIn,
      })),
      at,
    );
    const entered = prepared.map(
      (row, index): EnteredRow => ({ ...row, contributionId: inserted[index]?.id as number }),
    );
    await saveOutcome(tx, { batch, judged, entered, actor, at });
    await record(tx, {
      actor,
      at,
      act: 'import.confirmed',
      subject: `import:${batchId}`,
      detail: {
        step: step.id,
        added: inserted.length,
        refused: judged.length - inserted.length,
        contactsFilled: filled.size,
        sha256: batch.sha256,
      },
    });
    return ok({ added: inserted.length, again: false });
  });
}

/** One contact for each new person in the file, with all that their rows tell about how to reach them. */
async function saveNewContacts(
  tx: Tx,
  accepted: readonly Accepted[],
  actor: Actor,
  at: Date,
): Promise<Map<string, number>> {
  const people = new Map<string, NewContact>();
  for (const { newContact, row } of accepted) {
    if (newContact === null || !row.contact) continue;
    const known = people.get(newContact);
    people.set(newContact, {
      ...row.contact,
      ...known,
      email: known?.email ?? row.contact.email,
      phone: known?.phone ?? row.contact.phone,
      postalAddress: known?.postalAddress ?? row.contact.postalAddress,
    });
  }
  return insertContacts(tx, [...people.values()], actor.kind === 'person' ? actor.personId : null, at);
}
