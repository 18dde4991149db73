import { sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { worksAtDesk } from '../desk-role.ts';

export type LinkError = { kind: 'not-allowed' } | { kind: 'contact-not-found' } | { kind: 'no-such-account' };

/** Links a contact to the account with the same confirmed e-mail address, at the request of that person. */
export function linkContact(deps: Deps, actor: Actor, contactId: number): Promise<Result<null, LinkError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (!worksAtDesk(actor)) return fail({ kind: 'not-allowed' });
    const contact = await tx
      .selectFrom('contact')
      .selectAll()
      .where('id', '=', contactId)
      .forUpdate()
      .executeTakeFirst();
    if (!contact || contact.personId !== null) return fail({ kind: 'contact-not-found' });
    const person = await tx
      .selectFrom('person')
      .select('id')
      .where(sql<string>`lower(email)`, '=', (contact.email ?? '').toLowerCase())
      .where('emailVerified', '=', true)
      .executeTakeFirst();
    if (!person) return fail({ kind: 'no-such-account' });
    await moveTo(tx, contactId, person.id);
    await record(tx, { actor, at: deps.now(), act: 'contact.linked', subject: `contact:${contactId}` });
    return ok(null);
  });
}

/** What the desk entered for somebody with this person's e-mail address and that no account has yet. */
export async function contributionsToClaim(
  db: Db,
  actor: Actor,
): Promise<{ id: number; title: string; submittedAt: Date }[]> {
  if (actor.kind !== 'person' || actor.email === null) return [];
  return db
    .selectFrom('contribution')
    .innerJoin('contact', 'contact.id', 'contribution.contactId')
    .select(['contribution.id', 'contribution.title', 'contribution.submittedAt'])
    .where(sql<string>`lower(contact.email)`, '=', actor.email.toLowerCase())
    .where('contact.personId', 'is', null)
    .where('contribution.status', '<>', 'withdrawn')
    .orderBy('contribution.submittedAt', 'desc')
    .limit(50)
    .execute();
}

/** The person says that these are theirs; the e-mail address of the account is proof, since a code was sent to it. */
export function claimContributions(
  deps: Deps,
  actor: Actor,
): Promise<Result<{ count: number }, { kind: 'not-allowed' }>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person' || actor.email === null) return fail({ kind: 'not-allowed' });
    const contacts = await tx
      .selectFrom('contact')
      .select('id')
      .where(sql<string>`lower(email)`, '=', actor.email.toLowerCase())
      .where('personId', 'is', null)
      .forUpdate()
      .execute();
    for (const { id } of contacts) {
      await moveTo(tx, id, actor.personId);
      await record(tx, { actor, at: deps.now(), act: 'contact.claimed', subject: `contact:${id}` });
    }
    return ok({ count: contacts.length });
  });
}

/** From now on the contact's contributions and support are the person's; support given both ways counts once. */
export async function moveTo(tx: Tx, contactId: number, personId: string): Promise<void> {
  await tx.updateTable('contact').set({ personId }).where('id', '=', contactId).execute();
  const doubles = await tx
    .deleteFrom('act')
    .where('kind', '=', 'support')
    .where('contactId', '=', contactId)
    .where((eb) =>
      eb(
        'contributionId',
        'in',
        eb
          .selectFrom('act as own')
          .select('own.contributionId')
          .where('own.kind', '=', 'support')
          .where('own.personId', '=', personId),
      ),
    )
    .returning('contributionId')
    .execute();
  if (doubles.length > 0) {
    await tx
      .updateTable('contribution')
      .set((eb) => ({ supportCount: eb('supportCount', '-', 1) }))
      .where(
        'id',
        'in',
        doubles.map((row) => row.contributionId as number),
      )
      .execute();
  }
  for (const table of ['contribution', 'comment', 'act'] as const) {
    await tx.updateTable(table).set({ personId, contactId: null }).where('contactId', '=', contactId).execute();
  }
}
