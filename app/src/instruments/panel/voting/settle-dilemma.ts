import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Hands, type HandsError, mayBeHands } from './dilemma.ts';
import { countMembers } from './load-dilemmas.ts';
import { type ManageDilemmaError, onDilemmas } from './on-dilemmas.ts';

type Clock = Pick<Deps, 'db' | 'now'>;
export type RecordHandsError = ManageDilemmaError | HandsError | { kind: 'not-by-hand' } | { kind: 'already-counted' };

/** Writes down a show of hands, once. `votes` in the order of the options. */
export function recordHands(
  deps: Clock,
  actor: Actor,
  stepId: number,
  { id, ...hands }: Hands & { id: number },
): Promise<Result<null, RecordHandsError>> {
  return onDilemmas<RecordHandsError>(deps, actor, stepId, async (tx, { dilemmas, by, at }) => {
    const dilemma = dilemmas.find((each) => each.id === id);
    if (!dilemma) return fail({ kind: 'dilemma-not-found' });
    if (dilemma.way !== 'hands') return fail({ kind: 'not-by-hand' });
    if (dilemma.state !== 'planned') return fail({ kind: 'already-counted' });
    const members = await countMembers(tx, stepId);
    const decision = mayBeHands(dilemma.kind, hands, members);
    if (!decision.ok) return decision;
    const { voters, blank, votes } = hands;
    const rows = dilemma.options.map(({ number }, index) => ({ dilemmaId: id, number, votes: votes[index] ?? 0 }));
    await tx.insertInto('panelVoteCount').values(rows).execute();
    await tx.updateTable('panelDilemma').set({ countedAt: at, members, voters, blank }).where('id', '=', id).execute();
    const detail = { dilemma: id, members, voters };
    await record(tx, { actor: by, at, act: 'panel.hands-recorded', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

/** Keeps what the minority wants to be known with a result. */
export function saveMinority(
  deps: Clock,
  actor: Actor,
  stepId: number,
  { id, minority }: { id: number; minority: string },
): Promise<Result<null, ManageDilemmaError | { kind: 'not-counted' }>> {
  return onDilemmas<ManageDilemmaError | { kind: 'not-counted' }>(deps, actor, stepId, async (tx, work) => {
    const dilemma = work.dilemmas.find((each) => each.id === id);
    if (!dilemma) return fail({ kind: 'dilemma-not-found' });
    if (dilemma.state !== 'counted') return fail({ kind: 'not-counted' });
    if (dilemma.minority === minority) return ok(null);
    await tx.updateTable('panelDilemma').set({ minority }).where('id', '=', id).execute();
    const line = { actor: work.by, at: work.at, act: 'panel.minority-saved', subject: `step:${stepId}` };
    await record(tx, { ...line, detail: { dilemma: id } });
    return ok(null);
  });
}

export type WithdrawError = ManageDilemmaError | { kind: 'not-open' } | { kind: 'already-withdrawn' };

/**
 * Stops a vote that is open, or takes back a show of hands that was written down wrongly; everybody reads why. What members
 * decided with their codes stays as it is.
 */
export function withdrawDilemma(
  deps: Clock,
  actor: Actor,
  stepId: number,
  { id, why }: { id: number; why: string },
): Promise<Result<null, WithdrawError>> {
  return onDilemmas<WithdrawError>(deps, actor, stepId, async (tx, { dilemmas, by, at }) => {
    const dilemma = dilemmas.find((each) => each.id === id);
    if (!dilemma) return fail({ kind: 'dilemma-not-found' });
    if (dilemma.state === 'withdrawn') return fail({ kind: 'already-withdrawn' });
    if (!mayWithdraw(dilemma)) return fail({ kind: 'not-open' });
    await tx.deleteFrom('panelVote').where('dilemmaId', '=', id).execute();
    await tx.updateTable('panelDilemma').set({ withdrawnAt: at, withdrawnWhy: why }).where('id', '=', id).execute();
    const detail = { dilemma: id, state: dilemma.state };
    await record(tx, { actor: by, at, act: 'panel.dilemma-withdrawn', subject: `step:${stepId}`, detail });
    return ok(null);
  });
}

/** Whether it can still be withdrawn. */
export function mayWithdraw({ state, way }: { state: string; way: string }): boolean {
  return state === 'open' || (way === 'hands' && state === 'counted');
}
