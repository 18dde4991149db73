import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import { addDays } from '../../../platform/calendar/days.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockTeam, type TeamError } from '../../initiatives/index.ts';
import { type Earlier, type NoticeDraft, type PlaceError, place } from './notice.ts';
import { type Where, whereInArea, whereOfInitiative } from './spot.ts';

export type PlaceNoticeError =
  | PlaceError
  | TeamError
  | { kind: 'sign-in-first' }
  | { kind: 'initiative-not-public' }
  | { kind: 'area-not-found' };
/** A need of an initiative (`projectId`), at its own place if `atInitiative`; or else an offer of who is signed in. */
export type PlaceNotice = {
  projectId: number | null;
  atInitiative: boolean;
  draft: NoticeDraft;
  submissionKey: string | null;
};
export type Placed = { id: number; side: 'need' | 'offer' };

// Long enough for a season; who still means it after that says so with one click.
const longestDays = 183;

/** The last day that may be chosen now. */
export function latestDay(today: string): string {
  return addDays(today, longestDays);
}

/** Puts a need or an offer on the site. */
export function placeNotice(deps: Deps, actor: Actor, input: PlaceNotice): Promise<Result<Placed, PlaceNoticeError>> {
  return deps.db.transaction().execute(async (tx) => {
    if (actor.kind !== 'person') return fail({ kind: 'sign-in-first' });
    const { personId } = actor;
    const { projectId, submissionKey } = input;
    // One of somebody at a time, so that two tabs cannot pass the limit together.
    await tx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute();
    if (projectId !== null) {
      const team = await lockTeam(tx, actor, projectId);
      if (!team.ok) return team;
      if (team.value.status !== 'published') return fail({ kind: 'initiative-not-public' });
    }
    const twice = await earlierSubmit(tx, personId, submissionKey);
    if (twice) return ok(twice);
    const where = await whereOf(tx, input);
    if (!where) return fail({ kind: 'area-not-found' });
    const at = deps.now();
    const today = townDay(at);
    const decided = place(input.draft, await earlierOf(tx, personId, at), { today, latest: latestDay(today) });
    if (!decided.ok) return decided;
    const side = projectId === null ? 'offer' : 'need';
    const { areaId: _, ...texts } = decided.value;
    const atInitiative = input.atInitiative && projectId !== null;
    const { id } = await tx
      .insertInto('helpNotice')
      .values({
        ...{ side, projectId, ...texts, ...where, atInitiative, submissionKey, placedAt: at },
        ...(side === 'offer' ? { ownerId: personId } : { placedBy: personId }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record(tx, {
      actor,
      at,
      act: `${side}.placed`,
      subject: `${side}:${id}`,
      detail: { kind: texts.kind, projectId },
    });
    return ok({ id, side });
  });
}

/** Where it is; undefined where there is no such area. */
export function whereOf(
  tx: Tx,
  { projectId, atInitiative, draft }: Pick<PlaceNotice, 'projectId' | 'atInitiative' | 'draft'>,
): Promise<Where | undefined> {
  return projectId !== null && atInitiative ? whereOfInitiative(tx, projectId) : whereInArea(tx, draft.areaId);
}

function earlierSubmit(tx: Tx, personId: string, submissionKey: string | null): Promise<Placed | undefined> {
  if (submissionKey === null) return Promise.resolve(undefined);
  return tx
    .selectFrom('helpNotice')
    .select(['id', 'side'])
    .where('submissionKey', '=', submissionKey)
    .where((eb) => eb.or([eb('ownerId', '=', personId), eb('placedBy', '=', personId)]))
    .executeTakeFirst();
}

async function earlierOf(tx: Tx, personId: string, at: Date): Promise<Earlier[]> {
  const dayAgo = new Date(at.getTime() - 86_400_000);
  const today = townDay(at);
  const rows = await tx
    .selectFrom('helpNotice')
    .select(['title', 'body', 'placedAt', 'status', 'untilOn'])
    .where((eb) => eb.or([eb('ownerId', '=', personId), eb('placedBy', '=', personId)]))
    .where((eb) => eb.or([eb('placedAt', '>', dayAgo), eb('status', '<>', 'closed')]))
    .execute();
  return rows.map(({ title, body, placedAt, status, untilOn }) => ({
    ...{ title, body, withinDay: placedAt > dayAgo },
    // What a moderator hid may not come back by placing it again.
    standing: status === 'hidden' || (status === 'published' && untilOn >= today),
  }));
}
