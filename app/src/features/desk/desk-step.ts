import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { loadStep, type Step } from '../steps/index.ts';
import { takesPaper, worksAtDesk } from './desk-role.ts';

export type DeskStepError = { kind: 'step-not-found' } | { kind: 'not-allowed' };

/** The step for which the desk wants to enter something; drafts and steps of another's project are refused. */
export function deskStep(db: Db | Tx, actor: Actor, stepId: number, now: Date) {
  return stepFor(db, stepId, now, (projectId) => worksAtDesk(actor, projectId));
}

/** The same for one paper, which the team of an initiative may enter as well. */
export function paperStep(db: Db | Tx, actor: Actor, stepId: number, now: Date) {
  return stepFor(db, stepId, now, (projectId) => takesPaper(actor, projectId));
}

async function stepFor(
  db: Db | Tx,
  stepId: number,
  now: Date,
  mayEnter: (projectId: number) => boolean,
): Promise<Result<Step, DeskStepError>> {
  const step = await loadStep(db, stepId, now);
  if (!step) return fail({ kind: 'step-not-found' });
  if (!mayEnter(step.projectId)) return fail({ kind: 'not-allowed' });
  if (step.status === 'draft' || step.projectStatus === 'draft') return fail({ kind: 'step-not-found' });
  return ok(step);
}

/** One entry at a time in a step, so that two desks or two tabs cannot enter the same paper together. */
export async function lockEntries(tx: Tx, stepId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`desk:${stepId}`}, 0))`.execute(tx);
}
