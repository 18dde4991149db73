import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import {
  type CommentError,
  type ContributeError,
  comment,
  contribute,
  type SupportError,
  support,
} from '../../steps/index.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import type { DeskChannel } from '../desk-channel.ts';
import { type DeskStepError, lockEntries, paperStep } from '../desk-step.ts';
import { type Contributor, type Whose, whoseIs } from './contributor.ts';
import { earlierEntry, findReference, saveLine } from './entry-lines.ts';
import { type ReceivedError, receivedMoment } from './received-moment.ts';

export type Entry = {
  stepId: number;
  channel: DeskChannel;
  receivedOn: string;
  contributor: Contributor;
  /** The area where they live, if they told; counts for reach, and is shown nowhere with their name. */
  livesIn?: number | null;
  /** Null where somebody only supports what others put in, or reacts to it. */
  contribution: { title: string; body: string; areaId: number | null } | null;
  /** Numbers of the contributions that this person supports. */
  supports: readonly number[];
  reaction: { contributionId: number; body: string } | null;
  /** Whether the name may be shown. */
  showName: boolean;
  reference: string | null;
  submissionKey: string;
};
export type Entered = { contributionId: number | null; supported: number; again: boolean };
export type EnterError =
  | DeskStepError
  | ReceivedError
  | ContributeError
  | SupportError
  | CommentError
  | { kind: 'nothing-entered' }
  | { kind: 'contact-not-found' }
  | { kind: 'support-needs-name' }
  | { kind: 'support-not-here'; contributionId: number }
  | { kind: 'reaction-not-here'; contributionId: number }
  | { kind: 'reference-known'; contributionId: number };
type Received = { at: Date; receivedAt: Date; livesIn: number | null };

/** Enters what came in by another way than the web; everything on the paper and the contact, or nothing of it. */
export function enter(deps: Deps, actor: Actor, entry: Entry): Promise<Result<Entered, EnterError>> {
  return allOrNothing(deps.db, async (tx): Promise<Result<Entered, EnterError>> => {
    const at = deps.now();
    const found = await paperStep(tx, actor, entry.stepId, at);
    if (!found.ok) return found;
    const step = found.value;
    await lockEntries(tx, step.id);
    const earlier = await earlierEntry(tx, entry.submissionKey);
    if (earlier) return ok(earlier);
    if (!entry.contribution && entry.supports.length === 0 && !entry.reaction) return fail({ kind: 'nothing-entered' });
    // Support counts once a person, so there has to be a person.
    if (entry.supports.length > 0 && entry.contributor.kind === 'anonymous')
      return fail({ kind: 'support-needs-name' });
    const received = receivedMoment(entry.receivedOn, step, at);
    if (!received.ok) return received;
    const double = await findReference(tx, step.id, entry.reference);
    if (double) return fail({ kind: 'reference-known', contributionId: double });

    const who = await whoseIs(tx, actor, entry.contributor, step.projectId, at);
    if (!who) return fail({ kind: 'contact-not-found' });
    const when = { at, receivedAt: received.value, livesIn: entry.livesIn ?? null };
    const contributed = await enterContribution(tx, actor, entry, who, when);
    if (!contributed.ok) return contributed;
    const supported = await enterSupports(tx, actor, entry, who, when);
    if (!supported.ok) return supported;
    const reacted = await enterReaction(tx, actor, entry, who, when);
    if (!reacted.ok) return reacted;
    return ok({ contributionId: contributed.value, supported: supported.value, again: false });
  });
}

async function enterContribution(tx: Tx, actor: Actor, entry: Entry, who: Whose, when: Received) {
  if (!entry.contribution) return ok(null);
  const draft = {
    ...entry.contribution,
    authorName: entry.showName ? who.name : '',
    point: null,
    pictureId: null,
    submissionKey: entry.submissionKey,
  };
  const input = { stepId: entry.stepId, draft, channel: entry.channel, ...when };
  const made = await contribute(tx, actor, who.participant, input);
  if (!made.ok) return made;
  const { id } = made.value;
  await saveLine(tx, actor, entry, { kind: 'contribution', contributionId: id, contactId: who.contactId, at: when.at });
  return ok(id);
}

async function enterSupports(
  tx: Tx,
  actor: Actor,
  entry: Entry,
  who: Whose,
  when: Received,
): Promise<Result<number, EnterError>> {
  let supported = 0;
  for (const contributionId of new Set(entry.supports)) {
    if (!(await isInStep(tx, contributionId, entry.stepId))) return fail({ kind: 'support-not-here', contributionId });
    const given = await support(tx, actor, who.participant, { contributionId, channel: entry.channel, ...when });
    if (!given.ok) return given;
    if (given.value.changed) supported += 1;
    await saveLine(tx, actor, entry, { kind: 'support', contributionId, contactId: who.contactId, at: when.at });
  }
  return ok(supported);
}

async function enterReaction(
  tx: Tx,
  actor: Actor,
  entry: Entry,
  who: Whose,
  when: Received,
): Promise<Result<null, EnterError>> {
  if (!entry.reaction) return ok(null);
  const { contributionId, body } = entry.reaction;
  if (!(await isInStep(tx, contributionId, entry.stepId))) return fail({ kind: 'reaction-not-here', contributionId });
  const draft = {
    body,
    parentId: null,
    authorName: entry.showName ? who.name : '',
    official: false,
    submissionKey: entry.submissionKey,
  };
  const made = await comment(tx, actor, who.participant, { contributionId, draft, channel: entry.channel, ...when });
  if (!made.ok) return made;
  await saveLine(tx, actor, entry, { kind: 'comment', contributionId, contactId: who.contactId, at: when.at });
  return ok(null);
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
