import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Participant } from '../../steps/index.ts';
import { tookPartIn } from '../contacts/find-contacts.ts';
import type { NewContact } from '../contacts/new-contact.ts';
import { type KnownContact, lockContacts, recogniseContact } from '../contacts/recognise-contact.ts';
import { worksAtDesk } from '../desk-role.ts';

export type Contributor =
  | { kind: 'anonymous' }
  | { kind: 'known'; contactId: number }
  | { kind: 'new'; contact: NewContact };
export type Whose = { participant: Participant; contactId: number | null; name: string };

/**
 * Whose it is, and the name as known; undefined where the contact is gone, or where a team names somebody. Somebody
 * new who is known is not doubled.
 */
export async function whoseIs(
  tx: Tx,
  actor: Actor,
  contributor: Contributor,
  projectId: number | null,
  at: Date,
): Promise<Whose | undefined> {
  if (contributor.kind !== 'anonymous' && !worksAtDesk(actor, projectId ?? undefined)) return undefined;
  switch (contributor.kind) {
    case 'anonymous':
      return { participant: participantFor(null, null), contactId: null, name: '' };
    case 'known': {
      const contact = await tx
        .selectFrom('contact')
        .select(['id', 'name', 'personId'])
        .where('id', '=', contributor.contactId)
        .where(tookPartIn(worksAtDesk(actor) ? 'all' : projectId === null ? [] : [projectId]))
        .forUpdate()
        .executeTakeFirst();
      return contact && asWhose(contact);
    }
    case 'new': {
      await lockContacts(tx);
      const known = await recogniseContact(tx, contributor.contact);
      return asWhose(known ?? (await makeContact(tx, actor, contributor.contact, at)));
    }
  }
}

/** What a linked contact says is said by the person with the account, who must not count twice. */
export function participantFor(contactId: number | null, personId: string | null): Participant {
  return { personId, contactId: personId === null ? contactId : null, visitorId: null };
}

function asWhose({ id, name, personId }: KnownContact): Whose {
  return { participant: participantFor(id, personId), contactId: id, name };
}

async function makeContact(tx: Tx, actor: Actor, contact: NewContact, at: Date): Promise<KnownContact> {
  const { id } = await tx
    .insertInto('contact')
    .values({ ...contact, createdBy: actor.kind === 'person' ? actor.personId : null, createdAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await record(tx, { actor, at, act: 'contact.created', subject: `contact:${id}` });
  return { id, name: contact.name, personId: null };
}
