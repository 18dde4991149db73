import type { Actor } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Locked, lockApplication } from '../states/lock-application.ts';
import type { State } from '../states/steps.ts';
import { isOwn, worksOn } from './access.ts';

/** What is not one's own is not there; `no-longer-yours-to-change`: it was sent, and nothing was asked back. */
export type OwnError = { kind: 'application-not-found' } | { kind: 'no-longer-yours-to-change'; state: State };

/** Locks an application for whoever it is of. */
export async function lockOwn(tx: Tx, actor: Actor, id: number): Promise<Result<Locked, OwnError>> {
  const application = await lockApplication(tx, id);
  if (!application) return fail({ kind: 'application-not-found' });
  const project = application.projectId === null ? null : { id: application.projectId };
  return isOwn(actor, { ...application, project }) ? ok(application) : fail({ kind: 'application-not-found' });
}

/** Locks an application for who works on it: whose it is, or the team of its initiative. */
export async function lockToWork(tx: Tx, actor: Actor, id: number): Promise<Result<Locked, OwnError>> {
  const application = await lockApplication(tx, id);
  if (!application) return fail({ kind: 'application-not-found' });
  const project = application.projectId === null ? null : { id: application.projectId };
  const works = await worksOn(tx, actor, { ...application, project });
  return works ? ok(application) : fail({ kind: 'application-not-found' });
}

/** The same as the first two while its words and figures may be changed: as a draft, and while something is asked back. */
export async function lockToChange(
  tx: Tx,
  actor: Actor,
  id: number,
  lock: typeof lockOwn = lockOwn,
): Promise<Result<Locked, OwnError>> {
  const own = await lock(tx, actor, id);
  if (!own.ok) return own;
  const { state } = own.value;
  return mayChange(state) ? own : fail({ kind: 'no-longer-yours-to-change', state });
}

/** Whether an application in this state may be changed by who asks. */
export function mayChange(state: State): boolean {
  return state === 'draft' || state === 'incomplete';
}
