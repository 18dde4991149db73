import { sql } from 'kysely';
import { codeOf, hashOfCode } from '../instruments/panel/answering/invitation-code.ts';
import type { Tx } from '../platform/db/db.ts';

/** Makes the invitations of a made-up panel open with the codes that their letters have, so that these can be tried. */
export async function giveCodes(tx: Tx, stepId: number, secret: string): Promise<void> {
  const made = await tx.selectFrom('panelInvitation').select('id').where('stepId', '=', stepId).execute();
  const codes = made.map(({ id }) => ({ id, hash: hashOfCode(secret, codeOf(secret, id)) }));
  await sql`
    update panel_invitation set code_hash = hash
    from json_to_recordset(${JSON.stringify(codes)}::json) as one (id bigint, hash text)
    where panel_invitation.id = one.id`.execute(tx);
}
