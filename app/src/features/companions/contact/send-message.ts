import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { lockTeam, type TeamError } from '../../initiatives/index.ts';
import { mayCoordinate } from '../companion-role.ts';
import { type LockedRequest, lockRequest } from '../requests/lock-request.ts';
import { markAnswered } from '../requests/mark-answered.ts';
import { tellCompanion, tellTeam } from './message-mails.ts';

export type Message = { body: string; submissionKey: string };
export type FromTeamError = TeamError | { kind: 'no-companion' };
export type FromTownError = { kind: 'request-not-found' } | { kind: 'not-yours' } | { kind: 'request-closed' };

/** The team writes to its companion. */
export function writeToCompanion(
  deps: Deps,
  actor: Actor,
  projectId: number,
  message: Message,
): Promise<Result<null, FromTeamError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockTeam(tx, actor, projectId);
    if (!locked.ok) return locked;
    const open = tx.selectFrom('companionRequest').select('id').where('projectId', '=', projectId);
    const found = await open.where('closedAt', 'is', null).executeTakeFirst();
    const request = found && (await lockRequest(tx, found.id));
    if (request?.live?.state !== 'accepted') return fail({ kind: 'no-companion' });
    const id = await keep(tx, deps, actor, request, { ...message, fromTown: false });
    if (id !== null) await tellCompanion(tx, deps, request, { id, to: request.live.personId }, deps.now());
    return ok(null);
  });
}

/** The companion, or a coordinator while there is none, writes to the team. */
export function writeToTeam(
  deps: Deps,
  actor: Actor,
  requestId: number,
  message: Message,
): Promise<Result<null, FromTownError>> {
  return deps.db.transaction().execute(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request) return fail({ kind: 'request-not-found' });
    if (!speaksForTown(actor, request)) return fail({ kind: 'not-yours' });
    if (request.closedAt) return fail({ kind: 'request-closed' });
    const id = await keep(tx, deps, actor, request, { ...message, fromTown: true });
    if (id === null) return ok(null);
    await markAnswered(tx, requestId, deps.now());
    await tellTeam(tx, deps, request, id, deps.now());
    return ok(null);
  });
}

/** Whether somebody speaks and acts for the town hall towards this team: its companion, and the coordinators. */
export function speaksForTown(actor: Actor, { live }: Pick<LockedRequest, 'live'>): boolean {
  const own = actor.kind === 'person' && live?.state === 'accepted' && live.personId === actor.personId;
  return own || mayCoordinate(actor);
}

/** The new message, or null where it was sent before. */
async function keep(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  request: LockedRequest,
  { body, submissionKey, fromTown }: Message & { fromTown: boolean },
): Promise<number | null> {
  const at = deps.now();
  const who = actor.kind === 'person' ? { personId: actor.personId, authorName: actor.name } : { authorName: '' };
  const made = await tx
    .insertInto('companionMessage')
    .values({ requestId: request.id, fromTown, body, sentAt: at, submissionKey, ...who })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return null;
  const act = fromTown ? 'companion.wrote' : 'companion.was-written-to';
  await record(tx, { actor, at, act, subject: `companion-request:${request.id}` });
  return made.id;
}
