import type { Selectable } from 'kysely';
import { type Actor, hasRole, holdsRole } from '../../../platform/actor.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { DB } from '../../../platform/db/schema.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';
import { isOnTeam } from '../../project-access/index.ts';
import { schemeRules } from '../rules/scheme-rules.ts';
import type { State } from './steps.ts';

/** An application that nobody else changes until this transaction ends, with the rules under which it is judged. */
export type Locked = Selectable<DB['application']> & { rules: SchemeRules };

/** Why an application cannot be worked on; `changed-meanwhile`: somebody else did something since the page was opened. */
export type LockError =
  | { kind: 'application-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'changed-meanwhile'; state: State };

/** Locks an application by its id; undefined where there is none. */
export async function lockApplication(tx: Tx, id: number): Promise<Locked | undefined> {
  const row = await tx.selectFrom('application').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) return undefined;
  const { rules } = await tx
    .selectFrom('schemeVersion')
    .select('rules')
    .where('id', '=', row.versionId)
    .executeTakeFirstOrThrow();
  return { ...row, rules: schemeRules.parse(rules) };
}

/** Somebody's part in the work on applications; deciding and paying are for who was given just that. */
export type Officer = 'secretary' | 'decider' | 'finance';

/** Whether the actor does this work. Being administrator is enough to help out as secretary, and for nothing else. */
export function doesWork(actor: Actor, officer: Officer): boolean {
  return officer === 'secretary' ? hasRole(actor, 'secretary') : holdsRole(actor, officer);
}

/** Whether somebody asks for this: it is their own application, or that of a team that they are in. */
export async function asksFor(
  tx: Tx,
  personId: string | null,
  { applicantId, projectId }: Pick<Locked, 'applicantId' | 'projectId'>,
): Promise<boolean> {
  return (personId !== null && personId === applicantId) || (await isOnTeam(tx, projectId, personId));
}

/** Locks an application for an officer who saw it as it is; nobody judges what they, or a team that they are in, asked for. */
export async function lockForOfficer(
  tx: Tx,
  actor: Actor,
  officer: Officer,
  { id, seen }: { id: number; seen: number },
): Promise<Result<Locked, LockError>> {
  const application = await lockApplication(tx, id);
  if (!application || application.state === 'draft') return fail({ kind: 'application-not-found' });
  if (actor.kind !== 'person' || !doesWork(actor, officer)) return fail({ kind: 'not-allowed' });
  if (await asksFor(tx, actor.personId, application)) return fail({ kind: 'not-allowed' });
  if (application.revision !== seen) return fail({ kind: 'changed-meanwhile', state: application.state });
  return ok(application);
}
