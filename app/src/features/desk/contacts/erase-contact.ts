import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { worksAtDesk } from '../desk-role.ts';
import { forgetRowsOf } from '../import/forget-rows.ts';

export type EraseError = { kind: 'not-allowed' } | { kind: 'contact-not-found' } | { kind: 'linked-to-account' };

/**
 * Erases somebody without an account at their request. What they put in stays, without a name, so that counts and
 * answers remain true; mail to them, a letter that was not printed yet and their rows in lists go too.
 */
export function eraseContact(deps: Deps, actor: Actor, contactId: number): Promise<Result<null, EraseError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!worksAtDesk(actor)) return fail({ kind: 'not-allowed' });
    const contact = await tx
      .selectFrom('contact')
      .select(['personId', 'email'])
      .where('id', '=', contactId)
      .forUpdate()
      .executeTakeFirst();
    if (!contact) return fail({ kind: 'contact-not-found' });
    // What they put in is the account's by now; erasing that is up to the person, on their own page.
    if (contact.personId !== null) return fail({ kind: 'linked-to-account' });
    if (contact.email !== null) {
      await tx.deleteFrom('message').where('toEmail', '=', contact.email).execute();
      await forgetRowsOf(tx, sql`lower(${contact.email})`);
    }
    await tx.deleteFrom('letter').where('contactId', '=', contactId).where('printedAt', 'is', null).execute();
    await tx.updateTable('letter').set({ recipient: '' }).where('contactId', '=', contactId).execute();
    await tx.updateTable('contribution').set({ authorName: '' }).where('contactId', '=', contactId).execute();
    await tx.updateTable('comment').set({ authorName: '' }).where('contactId', '=', contactId).execute();
    // The references in contributions, comments, acts and entries become empty with it.
    await tx.deleteFrom('contact').where('id', '=', contactId).execute();
    await record(tx, { actor, at: deps.now(), act: 'contact.erased', subject: `contact:${contactId}` });
    return ok(null);
  });
}
