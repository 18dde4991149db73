import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { findPersonalData } from '../../moderation/index.ts';
import { type Channel, type Participant, participantOf, snapshotOf } from '../../steps/index.ts';
import { changeTo, type Distance, type Draft, type GiveError, mayGive } from '../backing.ts';
import { isOnTeam, loadRules } from '../load-rules.ts';
import { isTheirs } from '../who-backs.ts';
import { inTurn } from './in-turn.ts';
import { takeBack } from './take-back.ts';

export type GiveInput = Draft & {
  projectId: number;
  areaId: number | null;
  distance: Distance | null;
  submissionKey: string;
};
export type GiveBackingError = GiveError | { kind: 'initiative-not-found' };
export type Gave = { id: number; status: 'published' | 'waiting' };

/** Somebody says what they think of an initiative; again changes it. */
export function giveBacking(deps: Deps, actor: Actor, input: GiveInput): Promise<Result<Gave, GiveBackingError>> {
  return deps.db.transaction().execute((tx) =>
    keepBacking(deps, tx, actor, input, {
      who: participantOf(actor),
      channel: 'web',
      reachable: actor.kind === 'person' && actor.email !== null,
    }),
  );
}

/** The same within the caller's transaction, by whoever it is and whichever way it came. */
export async function keepBacking(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  input: GiveInput,
  { who, channel, reachable }: { who: Participant; channel: Channel; reachable: boolean },
): Promise<Result<Gave, GiveBackingError>> {
  const { projectId, submissionKey, ...draft } = input;
  // The same form sent twice waits here, and so do two tabs of the same person.
  await inTurn(tx, `backing:${submissionKey}`);
  await inTurn(tx, `backing:${projectId}:${who.personId ?? who.visitorId ?? `contact ${who.contactId}`}`);
  const again = await earlier(tx, projectId, sql<boolean>`backing.submission_key = ${submissionKey}::uuid`);
  if (again) return ok(gaveOf(again));
  const initiative = await loadRules(tx, projectId);
  if (!initiative) return fail({ kind: 'initiative-not-found' });
  const onTeam = await isOnTeam(tx, projectId, who.personId);
  const by = { actor, channel: channel === 'web' ? ('web' as const) : ('desk' as const), onTeam, reachable };
  const allowed = mayGive(initiative, draft, by);
  if (!allowed.ok) return allowed;

  const at = deps.now();
  const anybody = who.personId !== null || who.contactId !== null || who.visitorId !== null;
  const before = anybody ? await earlier(tx, projectId, isTheirs(who)) : undefined;
  const change = changeTo(before && { ...before, answered: before.answer !== '' }, draft);
  // An area that is not there counts as not told.
  const said = { ...draft, areaId: sql<number | null>`(select id from area where id = ${draft.areaId}::bigint)` };
  const fresh = change !== 'change' || said.words !== before?.words;
  const status = statusFor(said, fresh ? undefined : before, before?.status === 'hidden' && change === 'change');
  const id =
    change === 'change' && before
      ? await mend(tx, before.id, { ...said, status, submissionKey, at })
      : await begin(tx, before, { ...said, projectId, status, channel, submissionKey, who, at });
  if (fresh && status === 'waiting') await flagPersonalData(tx, id, said.words, at);
  await record(tx, {
    actor,
    at,
    act: `backing.${change === 'change' ? 'changed' : 'given'}`,
    subject: `backing:${id}`,
    detail: { project: projectId, stance: said.stance, channel, status },
  });
  return ok(gaveOf({ id, status }));
}

type Status = 'waiting' | 'published' | 'hidden' | 'withdrawn';
type Kept = { id: number; stance: Draft['stance']; words: string; answer: string; status: Status };

function earlier(tx: Tx, projectId: number, which: RawBuilder<boolean>): Promise<Kept | undefined> {
  return tx
    .selectFrom('backing')
    .select(['id', 'stance', 'words', 'answer', 'status'])
    .where('projectId', '=', projectId)
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
  projectId: number;
  status: Status;
  channel: Channel;
  areaId: RawBuilder<number | null>;
  distance: Distance | null;
  submissionKey: string;
  who: Participant;
  at: Date;
};

async function begin(tx: Tx, before: Kept | undefined, { who, at, ...said }: Added): Promise<number> {
  if (before) await takeBack(tx, before, at);
  const { projectId, stance, words, status, channel, areaId, distance, submissionKey } = said;
  const { id } = await tx
    .insertInto('backing')
    .values({ projectId, stance, words, status, channel, areaId, distance, submissionKey, ...who, givenAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  // So that reach and evaluation see it: a worry is a reaction, the others are support.
  await tx
    .insertInto('act')
    .values({
      ...{ kind: stance === 'worry' ? ('comment' as const) : ('support' as const), at, ...who, projectId, channel },
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
