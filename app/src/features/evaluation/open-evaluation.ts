import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Deps } from '../../platform/deps.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import { dueOn } from './evaluation.ts';
import { askParticipants } from './marks/ask-participants.ts';
import { mayEvaluate } from './may-evaluate.ts';

/** What is to be evaluated. */
export type About =
  | { kind: 'step'; stepId: number }
  | { kind: 'project'; projectId: number }
  | { kind: 'scheme'; schemeId: number; year: number };
export type OpenError = { kind: 'not-found' } | { kind: 'not-allowed' } | { kind: 'not-over-yet' };
type Doer = 'system' | (Actor & { kind: 'person' });

/** Begins an evaluation, and asks who took part; who begins it again finds the one that is there. */
export function openEvaluation(deps: Deps, doer: Doer, about: About): Promise<Result<{ id: number }, OpenError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<{ id: number }, OpenError>> => {
    const at = deps.now();
    const found = await find(tx, about);
    if (!found) return fail({ kind: 'not-found' });
    if (doer !== 'system' && !mayEvaluate(doer, found)) return fail({ kind: 'not-allowed' });
    if (!found.endedAt || found.endedAt > at) return fail({ kind: 'not-over-yet' });
    const endedOn = townDay(found.endedAt);
    const { endedAt: _, ...values } = found;
    const opened = await tx
      .insertInto('evaluation')
      .values({ ...values, endedOn, dueOn: dueOn(endedOn), openedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!opened) return ok(await existing(tx, about));
    await record(tx, { actor: doer, at, act: 'evaluation.opened', subject: `evaluation:${opened.id}` });
    if (found.stepId !== null) await askParticipants(deps, tx, { id: opened.id, stepId: found.stepId, endedOn });
    return ok(opened);
  });
}

type Found = {
  stepId: number | null;
  projectId: number | null;
  schemeId: number | null;
  year: number | null;
  instrument: string | null;
  endedAt: Date | null;
};

async function find(tx: Tx, about: About): Promise<Found | undefined> {
  const nothing = { stepId: null, projectId: null, schemeId: null, year: null, instrument: null };
  switch (about.kind) {
    case 'step': {
      const step = await tx
        .selectFrom('step')
        .innerJoin('project', 'project.id', 'step.projectId')
        .select(['step.id as stepId', 'step.projectId', 'step.instrument'])
        .select(sql<Date | null>`least(step.closes_at, project.closed_at)`.as('endedAt'))
        .where('step.id', '=', about.stepId)
        .where('step.status', '=', 'published')
        .where('project.status', '<>', 'draft')
        .executeTakeFirst();
      return step && { ...nothing, ...step };
    }
    case 'project': {
      const project = await tx
        .selectFrom('project')
        .select(['id as projectId', 'closedAt as endedAt'])
        .where('id', '=', about.projectId)
        .where('status', '<>', 'draft')
        .executeTakeFirst();
      return project && { ...nothing, ...project };
    }
    case 'scheme': {
      const scheme = await tx.selectFrom('scheme').select('id').where('id', '=', about.schemeId).executeTakeFirst();
      // Its figures are fixed once they are public: a year that goes on is not evaluated yet.
      const endedAt = new Date(`${about.year}-12-31T12:00:00Z`);
      return scheme && { ...nothing, schemeId: scheme.id, year: about.year, endedAt };
    }
  }
}

async function existing(tx: Tx, about: About): Promise<{ id: number }> {
  const query = tx.selectFrom('evaluation').select('id');
  switch (about.kind) {
    case 'step':
      return query.where('stepId', '=', about.stepId).executeTakeFirstOrThrow();
    case 'project':
      return query.where('projectId', '=', about.projectId).where('stepId', 'is', null).executeTakeFirstOrThrow();
    case 'scheme':
      return query.where('schemeId', '=', about.schemeId).where('year', '=', about.year).executeTakeFirstOrThrow();
  }
}
