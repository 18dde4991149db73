import { sql } from 'kysely';
import { type ActError, loadStep, mayAct, participantOf, type Step, snapshotOf } from '../../features/steps/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { lockAgenda, type Method } from './agenda.ts';

/** What somebody chose: the points that should be on the agenda, or which of two comes first. */
export type Choice =
  | { method: 'approval'; pointIds: readonly number[] }
  | { method: 'pairs'; firstId: number; secondId: number; winnerId: number | null };
export type ChooseError = ActError | { kind: 'not-choosing' } | { kind: 'point-unknown' };

/** Keeps what somebody chose, in the place of what they chose before; the same once more changes nothing. */
export function choose(deps: Deps, actor: Actor, stepId: number, choice: Choice): Promise<Result<null, ChooseError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, ChooseError>> => {
    const at = deps.now();
    const step = await loadStep(tx, stepId, at);
    if (step?.instrument !== 'agenda') return fail({ kind: 'step-not-found' });
    // Many choose at once; who ends the choosing waits for all of them.
    const { stage, method } = await lockAgenda(tx, stepId, 'share');
    if (stage !== 'rank' || method !== choice.method) return fail({ kind: 'not-choosing' });
    const allowed = mayAct(step, 'support', actor, at);
    if (!allowed.ok) return allowed;
    if (!(await areKnown(tx, stepId, choice))) return fail({ kind: 'point-unknown' });
    const voterId = await voterOf(tx, step, actor, at);
    await keepChoice(tx, voterId, choice);
    // That somebody chose; what, stands nowhere but in the choices.
    await record(tx, { actor: 'system', at, act: 'agenda.chosen', subject: `step:${stepId}` });
    return ok(null);
  });
}

/** Whether all points of a choice are of this agenda, and a pair is of two. */
async function areKnown(tx: Tx, stepId: number, choice: Choice): Promise<boolean> {
  const ids = choice.method === 'approval' ? choice.pointIds : [choice.firstId, choice.secondId];
  if (choice.method === 'pairs') {
    const { firstId, secondId, winnerId } = choice;
    if (firstId >= secondId || (winnerId !== null && winnerId !== firstId && winnerId !== secondId)) return false;
  }
  if (ids.length === 0) return true;
  const found = tx
    .selectFrom('agendaPoint')
    .select('id')
    .where('stepId', '=', stepId)
    .where('id', 'in', [...ids]);
  return (await found.execute()).length === new Set(ids).size;
}

/** Writes a choice of a voter: all approvals anew, or the one pair. */
export async function keepChoice(tx: Tx, voterId: number, choice: Choice): Promise<void> {
  if (choice.method === 'approval') {
    await tx.deleteFrom('agendaApproval').where('voterId', '=', voterId).execute();
    const rows = [...new Set(choice.pointIds)].map((pointId) => ({ voterId, pointId }));
    if (rows.length > 0) await tx.insertInto('agendaApproval').values(rows).execute();
    return;
  }
  const { firstId, secondId, winnerId } = choice;
  await tx
    .insertInto('agendaComparison')
    .values({ voterId, firstId, secondId, winnerId })
    .onConflict((conflict) => conflict.columns(['voterId', 'firstId', 'secondId']).doUpdateSet({ winnerId }))
    .execute();
}

// Two tabs of one person wait for each other at the row of the voter.
async function voterOf(tx: Tx, step: Step, actor: Actor, at: Date): Promise<number> {
  const who = participantOf(actor);
  const { personId, visitorId } = who;
  const once = sql.raw(personId === null ? 'step_id, visitor_id' : 'step_id, person_id');
  const { rows } = await sql<{ id: number; fresh: boolean }>`
    insert into agenda_voter (step_id, person_id, visitor_id, joined_at)
    values (${step.id}, ${personId}::uuid, ${visitorId}, ${at})
    on conflict (${once}) do update set step_id = excluded.step_id
    returning id, xmax = 0 as fresh`.execute(tx);
  const [voter] = rows;
  if (!voter) throw new Error('A voter was neither made nor found.');
  if (voter.fresh) {
    const { id: stepId, projectId } = step;
    await tx
      .insertInto('act')
      .values({ kind: 'answer', at, ...who, projectId, stepId, ...snapshotOf(who) })
      .execute();
  }
  return voter.id;
}

/** What this comer chose so far; nothing where they did not choose. */
export async function chosenBy(db: Deps['db'], actor: Actor, stepId: number, method: Method) {
  const { personId, visitorId } = participantOf(actor);
  const none = { voterId: null, pointIds: [] as number[], pairs: [] as { firstId: number; secondId: number }[] };
  if (personId === null && visitorId === null) return none;
  const voters = db.selectFrom('agendaVoter').select('id').where('stepId', '=', stepId);
  const voter = await (personId === null
    ? voters.where('visitorId', '=', visitorId)
    : voters.where('personId', '=', personId)
  ).executeTakeFirst();
  if (!voter) return none;
  if (method === 'approval') {
    const rows = await db.selectFrom('agendaApproval').select('pointId').where('voterId', '=', voter.id).execute();
    return { ...none, voterId: voter.id, pointIds: rows.map(({ pointId }) => pointId) };
  }
  const compared = db.selectFrom('agendaComparison').select(['firstId', 'secondId']);
  return { ...none, voterId: voter.id, pairs: await compared.where('voterId', '=', voter.id).execute() };
}
