import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { findPersonalData } from '../../moderation/index.ts';
import { isOnTeam } from '../../project-access/index.ts';
import { type Channel, type Participant, participantOf, snapshotOf } from '../../steps/index.ts';
import { type About, columnsOf, isAbout } from '../about.ts';
import { type BackingRules, changeTo, type Distance, type Draft, type GiveError, mayGive } from '../backing.ts';
import { loadRules } from '../load-rules.ts';
import { isTheirs } from '../who-backs.ts';
import { inTurn, theirTurn } from './in-turn.ts';
import { takeBack } from './take-back.ts';

/** What is said, from where, and the number of the form that it came with. */
export type Said = Draft & { areaId: number | null; distance: Distance | null; submissionKey: string };
export type GiveInput = Said & { projectId: number };
export type GiveBackingError = GiveError | { kind: 'initiative-not-found' };
/** Who says it, which way it came, and when that was. */
export type Giver = { who: Participant; channel: Channel; reachable: boolean; givenAt?: Date | undefined };
export type Gave = { id: number; status: 'published' | 'waiting' };

/** Somebody says what they think of an initiative; again changes it. */
export function giveBacking(deps: Deps, actor: Actor, input: GiveInput): Promise<Result<Gave, GiveBackingError>> {
  const giver = {
    ...{ who: participantOf(actor), channel: 'web' as const },
    reachable: actor.kind === 'person' && actor.email !== null,
  };
  return deps.db.transaction().execute((tx) => backInitiative(deps, tx, actor, input, giver));
}

/** The same within the caller's transaction, by whoever it is and whichever way it came. */
export async function backInitiative(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { projectId, ...said }: GiveInput,
  giver: Giver,
): Promise<Result<Gave, GiveBackingError>> {
  const rules = await loadRules(tx, projectId);
  if (!rules) return fail({ kind: 'initiative-not-found' });
  const onTeam = await isOnTeam(tx, projectId, giver.who.personId);
  return keepBacking(deps, tx, actor, { about: { projectId }, rules, onTeam, said, giver });
}

/** What is said about something with its own rules; `onTeam`: by who asks for it, and whose support does not count. */
export type Backing = { about: About; rules: BackingRules; onTeam: boolean; said: Said; giver: Giver };

/** Keeps what somebody says, within the caller's transaction: once for each person, however often it is sent. */
export async function keepBacking(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { about, rules, onTeam, said: input, giver: { who, channel, reachable, givenAt } }: Backing,
): Promise<Result<Gave, GiveError>> {
  const { submissionKey, ...draft } = input;
  // The same form sent twice waits here, and so do two tabs of the same person.
  await inTurn(tx, `backing:${submissionKey}`);
  await theirTurn(tx, about, who);
  const again = await earlier(tx, about, sql<boolean>`backing.submission_key = ${submissionKey}::uuid`);
  if (again) return ok(gaveOf(again));
  const by = { actor, channel: channel === 'web' ? ('web' as const) : ('desk' as const), onTeam, reachable };
  const allowed = mayGive(rules, draft, by);
  if (!allowed.ok) return allowed;

  const at = deps.now();
  const anybody = who.personId !== null || who.contactId !== null || who.visitorId !== null;
  const before = anybody ? await earlier(tx, about, isTheirs(who)) : undefined;
  const change = changeTo(before && { ...before, answered: before.answer !== '' }, draft);
  // An area that is not there counts as not told.
  const said = { ...draft, areaId: sql<number | null>`(select id from area where id = ${draft.areaId}::bigint)` };
  const fresh = change !== 'change' || said.words !== before?.words;
  const status = statusFor(said, fresh ? undefined : before, before?.status === 'hidden' && change === 'change');
  const id =
    change === 'change' && before
      ? await mend(tx, before.id, { ...said, status, submissionKey, at })
      : await begin(tx, before, { ...said, about, status, channel, submissionKey, who, at, givenAt: givenAt ?? at });
  if (fresh && status === 'waiting') await flagPersonalData(tx, id, said.words, at);
  await record(tx, {
    actor,
    at,
    act: `backing.${change === 'change' ? 'changed' : 'given'}`,
    subject: `backing:${id}`,
    detail: { ...about, stance: said.stance, channel, status },
  });
  return ok(gaveOf({ id, status }));
}

type Status = 'waiting' | 'published' | 'hidden' | 'withdrawn';
type Kept = { id: number; stance: Draft['stance']; words: string; answer: string; status: Status };

function earlier(tx: Tx, about: About, which: RawBuilder<boolean>): Promise<Kept | undefined> {
  return tx
    .selectFrom('backing')
    .select(['id', 'stance', 'words', 'answer', 'status'])
    .where(isAbout(about))
    .where('status', '<>', 'withdrawn')
    .where(which)
    .orderBy('id')
    .forUpdate()
    .limit(1)
    .executeTakeFirst();
}

function gaveOf({ id, status }: { id: number; status: string }): Gave {
  return { id, status: status === 'published' ? 'published' : 'waiting' };
}

/** Words that stay keep their state; words in the place of what a moderator hid are looked at by a moderator first. */
function statusFor({ stance, words }: Draft, same: Kept | undefined, wasHidden: boolean): Status {
  if (same) return same.status;
  if (stance !== 'worry') return 'published';
  return wasHidden || findPersonalData(words).length > 0 ? 'waiting' : 'published';
}

type Mended = Pick<Added, 'words' | 'distance' | 'areaId' | 'status' | 'submissionKey' | 'at'>;

async function mend(tx: Tx, id: number, { at, ...said }: Mended): Promise<number> {
  const { words, distance, areaId, status, submissionKey } = said;
  await tx
    .updateTable('backing')
    .set({ words, distance, areaId, status, submissionKey, changedAt: at })
    .where('id', '=', id)
    .execute();
  return id;
}

type Added = Draft & {
  about: About;
  status: Status;
  channel: Channel;
  areaId: RawBuilder<number | null>;
  distance: Distance | null;
  submissionKey: string;
  who: Participant;
  /** When it is taken in, and when it was said: a paper can lie for some days. */
  at: Date;
  givenAt: Date;
};

async function begin(tx: Tx, before: Kept | undefined, { who, about, at, givenAt, ...said }: Added): Promise<number> {
  if (before) await takeBack(tx, before, at);
  const { stance, words, status, channel, areaId, distance, submissionKey } = said;
  const { projectId, applicationId, conversationId } = columnsOf(about);
  const { id } = await tx
    .insertInto('backing')
    .values({
      ...{ projectId, applicationId, conversationId, stance, words, status, channel, areaId, distance, submissionKey },
      ...{ ...who, givenAt },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  // So that reach and evaluation of a project see it: a worry is a reaction, the others are support.
  if (projectId === null) return id;
  await tx
    .insertInto('act')
    .values({
      ...{ kind: stance === 'worry' ? ('comment' as const) : ('support' as const), at: givenAt },
      ...{ ...who, projectId, channel },
      ...snapshotOf(who),
      areaId,
    })
    .execute();
  return id;
}

async function flagPersonalData(tx: Tx, backingId: number, words: string, at: Date): Promise<void> {
  const explanation = findPersonalData(words).join(', ');
  if (explanation === '') return;
  await tx
    .insertInto('flag')
    .values({ backingId, reason: 'personal_data', explanation, automatic: true, raisedAt: at })
    .execute();
}
