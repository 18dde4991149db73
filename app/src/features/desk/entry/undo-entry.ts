import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { mendsEntry } from '../desk-role.ts';

/** Why something that was entered has to go. A choice, so that nobody's name gets into the log. */
export const undoReasons = ['typing', 'double', 'wrong-person', 'wrong-contribution', 'asked'] as const;
export type UndoReason = (typeof undoReasons)[number];
export type UndoError =
  | { kind: 'entry-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'already-answered' }
  | { kind: 'already-withdrawn' };

/**
 * Takes back one line that the desk entered by mistake: a contribution, a support or a reaction. It leaves lists and
 * counts; the log keeps that it was there, and why it went. What has an answer stays as it was answered.
 */
export function undoEntry(
  deps: Deps,
  actor: Actor,
  input: { entryId: number; reason: UndoReason },
): Promise<Result<{ stepId: number }, UndoError>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await lockLine(tx, actor, input.entryId);
    if (!found.ok) return found;
    const line = found.value;
    switch (line.kind) {
      case 'contribution':
        await undoContribution(tx, line);
        break;
      case 'support':
        await undoSupport(tx, line);
        break;
      case 'comment':
        await undoComment(tx, line);
        break;
    }
    await record(tx, {
      actor,
      at: deps.now(),
      act: 'entry.undone',
      subject: `contribution:${line.contributionId}`,
      detail: { entry: input.entryId, kind: line.kind, reason: input.reason },
    });
    return ok({ stepId: line.stepId });
  });
}

type Line = Extract<Awaited<ReturnType<typeof lockLine>>, { ok: true }>['value'];

async function lockLine(tx: Tx, actor: Actor, entryId: number) {
  const row = await tx
    .selectFrom('deskEntry')
    .innerJoin('contribution', 'contribution.id', 'deskEntry.contributionId')
    .leftJoin('contact', 'contact.id', 'deskEntry.contactId')
    .select(['deskEntry.id', 'deskEntry.kind', 'deskEntry.stepId', 'deskEntry.contributionId', 'deskEntry.contactId'])
    .select(['deskEntry.channel', 'deskEntry.reference', 'deskEntry.submissionKey', 'contact.personId'])
    .select(['contribution.projectId', 'contribution.status', 'contribution.answeredAt', 'deskEntry.enteredBy'])
    .where('deskEntry.id', '=', entryId)
    .forUpdate(['deskEntry', 'contribution'])
    .executeTakeFirst();
  if (!row) return fail({ kind: 'entry-not-found' as const });
  if (!mendsEntry(actor, row)) return fail({ kind: 'not-allowed' as const });
  if (row.status === 'withdrawn') return fail({ kind: 'already-withdrawn' as const });
  if (row.answeredAt) return fail({ kind: 'already-answered' as const });
  return ok(row);
}

async function undoContribution(tx: Tx, { contributionId, stepId, projectId, reference }: Line): Promise<void> {
  await tx.updateTable('contribution').set({ status: 'withdrawn' }).where('id', '=', contributionId).execute();
  // The number on the form is free again: the paper itself may still have to be entered.
  await tx
    .updateTable('deskEntry')
    .set({ reference: null })
    .where('stepId', '=', stepId)
    .where('reference', '=', reference)
    .execute();
  for (const [table, id] of [
    ['step', stepId],
    ['project', projectId],
  ] as const) {
    await tx
      .updateTable(table)
      .set((eb) => ({ contributionCount: eb('contributionCount', '-', 1) }))
      .where('id', '=', id)
      .execute();
  }
}

async function undoSupport(tx: Tx, line: Line): Promise<void> {
  await tx.deleteFrom('deskEntry').where('id', '=', line.id).execute();
  // The same support on another paper still stands, and so does what the person gave on the site.
  const onOtherPaper = await tx
    .selectFrom('deskEntry')
    .select('id')
    .where('kind', '=', 'support')
    .where('contributionId', '=', line.contributionId)
    .where('contactId', '=', line.contactId)
    .executeTakeFirst();
  if (onOtherPaper) return;
  const removed = await tx
    .deleteFrom('act')
    .where('kind', '=', 'support')
    .where('contributionId', '=', line.contributionId)
    .where('channel', '=', line.channel)
    .where((eb) => eb.or([eb('contactId', '=', line.contactId), eb('personId', '=', line.personId)]))
    .returning('id')
    .execute();
  if (removed.length === 0) return;
  await tx
    .updateTable('contribution')
    .set((eb) => ({ supportCount: eb('supportCount', '-', removed.length) }))
    .where('id', '=', line.contributionId)
    .execute();
}

async function undoComment(tx: Tx, line: Line): Promise<void> {
  await tx.deleteFrom('deskEntry').where('id', '=', line.id).execute();
  const reaction = await tx
    .selectFrom('comment')
    .select(['id', 'status'])
    .where('submissionKey', '=', line.submissionKey)
    .forUpdate()
    .executeTakeFirst();
  if (!reaction || reaction.status === 'withdrawn') return;
  await tx.updateTable('comment').set({ status: 'withdrawn' }).where('id', '=', reaction.id).execute();
  await tx.deleteFrom('act').where('kind', '=', 'comment').where('commentId', '=', reaction.id).execute();
  if (reaction.status !== 'published') return;
  await tx
    .updateTable('contribution')
    .set((eb) => ({ commentCount: eb('commentCount', '-', 1) }))
    .where('id', '=', line.contributionId)
    .execute();
}
