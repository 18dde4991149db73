import { loadStep } from '../../features/steps/index.ts';
import { type Actor, manages } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, type Result } from '../../platform/result.ts';
import { type Agenda, lockAgenda } from './agenda.ts';

export type ChangeAgendaError = { kind: 'agenda-not-found' } | { kind: 'not-allowed' } | { kind: 'project-closed' };

/** Works on an agenda as one of its officers: locked, decided by `change`, and a line of it left where it was done. */
export function changeAgenda<Value, Failure extends { kind: string }>(
  deps: Deps,
  actor: Actor,
  stepId: number,
  act: string,
  change: (tx: Tx, agenda: Agenda, at: Date) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | ChangeAgendaError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Value, Failure | ChangeAgendaError>> => {
    const at = deps.now();
    const step = await loadStep(tx, stepId, at);
    if (step?.instrument !== 'agenda') return fail({ kind: 'agenda-not-found' });
    if (!manages(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    const changed = await change(tx, await lockAgenda(tx, stepId), at);
    if (changed.ok) await record(tx, { actor, at, act, subject: `step:${stepId}` });
    return changed;
  });
}
