import { sql } from 'kysely';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { countLocked } from '../voting/count-votes.ts';

/** Deletes the persons of every panel whose day has come; answers of which panels. A second run finds none. */
export async function deletePersonsDue(deps: Deps): Promise<number[]> {
  const at = deps.now();
  const due = await deps.db
    .selectFrom('panel')
    .select('stepId')
    .where('deleteOn', '<=', sql<string>`${townDay(at)}::date`)
    .where('deletedAt', 'is', null)
    .orderBy('stepId')
    .execute();
  const deleted: number[] = [];
  // Each panel by itself: one that fails on a night does not keep the others.
  for (const { stepId } of due) {
    if (await deps.db.transaction().execute((tx) => deletePersons(tx, stepId, at))) deleted.push(stepId);
  }
  return deleted;
}

/**
 * What says who somebody is, what they answered, and the salt that ties a pseudonym of the draw to a person. Numbers
 * stay: how many were invited and answered, how many seats each group got, and the draw itself in pseudonyms.
 */
async function deletePersons(tx: Tx, stepId: number, at: Date): Promise<boolean> {
  const panel = await tx
    .updateTable('panel')
    .set({ salt: null, deletedAt: at })
    .where('stepId', '=', stepId)
    .where('deletedAt', 'is', null)
    .returning('stepId')
    .executeTakeFirst();
  if (!panel) return false;
  const own = tx.selectFrom('panelInvitation').select('id').where('stepId', '=', stepId);
  const { numDeletedRows } = await tx.deleteFrom('panelIdentity').where('invitationId', 'in', own).executeTakeFirst();
  await sql`
    delete from message using panel_invitation
    where step_id = ${stepId} and dedupe_key in ('panel-invitation:' || panel_invitation.id || ':mail',
      'panel-invitation:' || panel_invitation.id || ':reminder')`.execute(tx);
  await tx
    .updateTable('panelCandidate')
    .set({ groups: JSON.stringify({}), household: null })
    .where('stepId', '=', stepId)
    .execute();
  await sql`update panel_invitation set code_hash = 'erased:' || id where step_id = ${stepId}`.execute(tx);
  await tx.deleteFrom('panelFrame').where('stepId', '=', stepId).execute();
  // A lottery has a chance for each candidate; with the groups gone it says nothing that anybody needs.
  await tx.updateTable('panelSolve').set({ lottery: null }).where('stepId', '=', stepId).execute();
  // Nobody can vote without a code; a vote that is still open is counted as it stands, so that no choice stays with a seat.
  await countLocked(tx, stepId, at, 'open');
  const detail = { identities: Number(numDeletedRows) };
  await record(tx, { actor: 'system', at, act: 'panel.persons-deleted', subject: `panel:${stepId}`, detail });
  return true;
}
