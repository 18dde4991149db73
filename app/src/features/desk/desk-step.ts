import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { loadStep, type Step } from '../steps/index.ts';
import { worksAtDesk } from './desk-role.ts';

export type DeskStepError = { kind: 'step-not-found' } | { kind: 'not-allowed' };

/** The step for which the actor wants to enter something; drafts and steps of another's project are refused. */
export async function deskStep(
  db: Db | Tx,
  actor: Actor,
  stepId: number,
  now: Date,
): Promise<Result<Step, DeskStepError>> {
  const step = await loadStep(db, stepId, now);
  if (!step) return fail({ kind: 'step-not-found' });
  if (!worksAtDesk(actor, step.projectId)) return fail({ kind: 'not-allowed' });
  if (step.status === 'draft' || step.projectStatus === 'draft') return fail({ kind: 'step-not-found' });
  return ok(step);
}

/** One entry at a time in a step, so that two desks or two tabs cannot enter the same paper together. */
export async function lockEntries(tx: Tx, stepId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`desk:${stepId}`}, 0))`.execute(tx);
}
