import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Outcome } from './answer.ts';

/** An answer as it is kept; `by` is the officer, or the system where an answer follows from what officers decided. */
export type PutAnswer = { outcome: Outcome; why: string; by: Actor | 'system'; at: Date };

/**
 * Keeps one answer to contributions that have none, locked by the caller, and gives its id. Nobody is told yet, and
 * `countAnswered` is for the caller, last.
 */
export async function putAnswer(
  tx: Tx,
  { projectId, contributionIds, outcome, why, by, at }: PutAnswer & { projectId: number; contributionIds: number[] },
): Promise<number> {
  const { id } = await tx
    .insertInto('response')
    .values({ projectId, outcome, why, givenBy: officer(by), givenAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('contribution')
    .set({ responseId: id, answeredAt: at })
    .where('id', '=', sql<number>`any(${contributionIds}::bigint[])`)
    .execute();
  await record(tx, {
    actor: by,
    at,
    act: 'answer.given',
    subject: `response:${id}`,
    detail: { project: projectId, outcome, contributions: contributionIds.length },
  });
  return id;
}

/** Puts a new answer in the place of one that the caller locked, and gives its id. The old one stays to be seen. */
export async function replaceAnswer(
  tx: Tx,
  before: { id: number; projectId: number; outcome: Outcome },
  { outcome, why, by, at }: PutAnswer,
): Promise<number> {
  const { projectId } = before;
  const { id } = await tx
    .insertInto('response')
    .values({ projectId, outcome, why, givenBy: officer(by), givenAt: at, replacesId: before.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  // answeredAt stays: the time to an answer is the time to the first one.
  await tx.updateTable('contribution').set({ responseId: id }).where('responseId', '=', before.id).execute();
  await record(tx, {
    actor: by,
    at,
    act: 'answer.changed',
    subject: `response:${id}`,
    detail: { replaces: before.id, project: projectId, before: before.outcome, outcome },
  });
  return id;
}

/** Counts contributions of a project as answered; last, so that the row that everybody writes to is locked shortly. */
export async function countAnswered(tx: Tx, projectId: number, count: number): Promise<void> {
  await tx
    .updateTable('project')
    .set((eb) => ({ answeredCount: eb('answeredCount', '+', count) }))
    .where('id', '=', projectId)
    .execute();
}

function officer(by: Actor | 'system'): string | null {
  return by !== 'system' && by.kind === 'person' ? by.personId : null;
}
