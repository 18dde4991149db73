import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type ContributeError, contribute, type Participant, type SupportError, support } from '../../steps/index.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { tookPartIn } from '../contacts/find-contacts.ts';
import type { NewContact } from '../contacts/new-contact.ts';
import type { DeskChannel } from '../desk-channel.ts';
import { worksAtDesk } from '../desk-role.ts';
import { type DeskStepError, deskStep, lockEntries } from '../desk-step.ts';
import { type ReceivedError, receivedMoment } from './received-moment.ts';

export type Contributor =
  | { kind: 'anonymous' }
  | { kind: 'known'; contactId: number }
  | { kind: 'new'; contact: NewContact };
export type Entry = {
  stepId: number;
  channel: DeskChannel;
  receivedOn: string;
  contributor: Contributor;
  /** Null where somebody only supports what others put in. */
  contribution: { title: string; body: string; areaId: number | null; showName: boolean } | null;
  /** Numbers of the contributions that this person supports. */
  supports: readonly number[];
  reference: string | null;
  submissionKey: string;
};
export type Entered = { contributionId: number | null; supported: number; again: boolean };
export type EnterError =
  | DeskStepError
  | ReceivedError
  | ContributeError
  | SupportError
  | { kind: 'nothing-entered' }
  | { kind: 'contact-not-found' }
  | { kind: 'support-needs-name' }
  | { kind: 'support-not-here'; contributionId: number }
  | { kind: 'reference-known'; contributionId: number };

/** Enters what came in by another way than the web; the contribution, the contact and the support, or nothing of it. */
export function enter(deps: Deps, actor: Actor, entry: Entry): Promise<Result<Entered, EnterError>> {
  return allOrNothing(deps.db, async (tx): Promise<Result<Entered, EnterError>> => {
    const at = deps.now();
    const found = await deskStep(tx, actor, entry.stepId, at);
    if (!found.ok) return found;
    const step = found.value;
    await lockEntries(tx, step.id);
    const earlier = await earlierEntry(tx, entry.submissionKey);
    if (earlier) return ok(earlier);
    if (!entry.contribution && entry.supports.length === 0) return fail({ kind: 'nothing-entered' });
    // Support counts once a person, so there has to be a person.
    if (entry.supports.length > 0 && entry.contributor.kind === 'anonymous')
      return fail({ kind: 'support-needs-name' });
    const received = receivedMoment(entry.receivedOn, step, at);
    if (!received.ok) return received;
    const double = entry.contribution && (await findReference(tx, step.id, entry.reference));
    if (double) return fail({ kind: 'reference-known', contributionId: double });

    const who = await resolve(tx, entry.contributor, actor, step.projectId, at);
    if (!who) return fail({ kind: 'contact-not-found' });
    const input = { channel: entry.channel, at, receivedAt: received.value };
    const entered: Entered = { contributionId: null, supported: 0, again: false };
    if (entry.contribution) {
      const { title, body, areaId, showName } = entry.contribution;
      const draft = {
        title,
        body,
        areaId,
        authorName: showName ? who.name : '',
        point: null,
        pictureId: null,
        submissionKey: entry.submissionKey,
      };
      const made = await contribute(tx, actor, who.participant, { ...input, stepId: step.id, draft });
      if (!made.ok) return made;
      entered.contributionId = made.value.id;
      await saveEntry(tx, actor, entry, {
        kind: 'contribution',
        contributionId: made.value.id,
        contactId: who.contactId,
        at,
      });
    }
    for (const contributionId of new Set(entry.supports)) {
      if (!(await isInStep(tx, contributionId, step.id))) return fail({ kind: 'support-not-here', contributionId });
      const given = await support(tx, actor, who.participant, { ...input, contributionId });
      if (!given.ok) return given;
      if (given.value.changed) entered.supported += 1;
      await saveEntry(tx, actor, entry, { kind: 'support', contributionId, contactId: who.contactId, at });
    }
    return ok(entered);
  });
}

type Whose = { participant: Participant; contactId: number | null; name: string };

/** Whose it is, and the name as known; undefined where the contact is gone. */
async function resolve(
  tx: Tx,
  contributor: Contributor,
  actor: Actor,
  projectId: number,
  at: Date,
): Promise<Whose | undefined> {
  const as = (contactId: number | null, name: string, personId: string | null = null): Whose => ({
    contactId,
    // What a linked contact says is said by the person with the account, who must not count twice.
    participant: { personId, contactId: personId === null ? contactId : null, visitorId: null },
    name,
  });
  switch (contributor.kind) {
    case 'anonymous':
      return as(null, '');
    case 'known': {
      const contact = await tx
        .selectFrom('contact')
        .select(['id', 'name', 'personId'])
        .where('id', '=', contributor.contactId)
        .where(tookPartIn(worksAtDesk(actor) ? 'all' : [projectId]))
        .forUpdate()
        .executeTakeFirst();
      return contact && as(contact.id, contact.name, contact.personId);
    }
    case 'new': {
      const { id } = await tx
        .insertInto('contact')
        .values({ ...contributor.contact, createdBy: actor.kind === 'person' ? actor.personId : null, createdAt: at })
        .returning('id')
        .executeTakeFirstOrThrow();
      await record(tx, { actor, at, act: 'contact.created', subject: `contact:${id}` });
      return as(id, contributor.contact.name);
    }
  }
}

async function saveEntry(
  tx: Tx,
  actor: Actor,
  entry: Entry,
  made: { kind: 'contribution' | 'support'; contributionId: number; contactId: number | null; at: Date },
): Promise<void> {
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
async function earlierEntry(tx: Tx, submissionKey: string): Promise<Entered | undefined> {
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

async function findReference(tx: Tx, stepId: number, reference: string | null): Promise<number | null> {
  if (reference === null) return null;
  const row = await tx
    .selectFrom('deskEntry')
    .select('contributionId')
    .where('stepId', '=', stepId)
    .where('kind', '=', 'contribution')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row?.contributionId ?? null;
}

async function isInStep(tx: Tx, contributionId: number, stepId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('contribution')
    .select('id')
    .where('id', '=', contributionId)
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  return row !== undefined;
}
