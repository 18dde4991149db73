import { participantOf, type Step, snapshotOf } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { readWrittenCode, writtenCode } from '../../../platform/identity/written-code.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import type { Round } from '../rounds.ts';
import type { Scan } from '../scan.ts';

export type Channel = 'web' | 'paper' | 'desk' | 'phone' | 'meeting';

/** What joins a second score to a first, and by whom the first was given. */
export type GivenBy = { participantId: number; code: string };

/** A score to keep: of somebody who scored before, or of somebody new with a role. */
export type NewScore = {
  by: { id: number } | { roleId: number; personId: string | null };
  round: Round;
  /** By statement; who does not know gave none. */
  marks: ReadonlyMap<number, number>;
  channel: Channel;
  actor: Actor;
  submissionKey: string;
  at: Date;
};

/**
 * Keeps a score, fixes the scan at the first, and counts it. The step is locked before this, in the order of an officer
 * who saves it. The same form sent twice is one score.
 */
export async function writeScore(
  tx: Tx,
  { step, scan }: { step: Step; scan: Scan },
  { by, round, marks, channel, actor, submissionKey, at }: NewScore,
): Promise<Result<GivenBy, { kind: 'already-scored' }>> {
  const before = await sentBefore(tx, submissionKey);
  if (before) return ok(before);
  const participantId = 'id' in by ? by.id : await participate(tx, step.id, by);
  const score = await tx
    .insertInto('valueScanScore')
    .values({ participantId, round, channel, submissionKey, scoredAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!score) return fail({ kind: 'already-scored' });
  const rows = [...marks].map(([statementId, mark]) => ({ scoreId: score.id, statementId, mark }));
  await tx.insertInto('valueScanMark').values(rows).execute();
  if (!scan.fixedAt) await tx.updateTable('valueScan').set({ fixedAt: at }).where('stepId', '=', step.id).execute();
  await count(tx, step, { channel, actor, at });
  await record(tx, { actor, at, act: 'value-scan.scored', subject: `step:${step.id}`, detail: { channel, round } });
  const given = await sentBefore(tx, submissionKey);
  if (!given) throw new Error('A score was kept and is not there.');
  return ok(given);
}

async function sentBefore(tx: Tx, submissionKey: string): Promise<GivenBy | undefined> {
  return tx
    .selectFrom('valueScanScore as score')
    .innerJoin('valueScanParticipant as participant', 'participant.id', 'score.participantId')
    .select(['participant.id as participantId', 'participant.code'])
    .where('score.submissionKey', '=', submissionKey)
    .executeTakeFirst();
}

async function participate(tx: Tx, stepId: number, by: { roleId: number; personId: string | null }): Promise<number> {
  const { id } = await tx
    .insertInto('valueScanParticipant')
    .values({ stepId, ...by, code: readWrittenCode(writtenCode()) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The act by which reach is known, and the count of the step. */
async function count(tx: Tx, step: Step, { channel, actor, at }: Pick<NewScore, 'channel' | 'actor' | 'at'>) {
  const nobody = { personId: null, contactId: null, visitorId: null };
  const who = channel === 'web' ? participantOf(actor) : nobody;
  const act = { kind: 'contribute', at, projectId: step.projectId, stepId: step.id, channel } as const;
  await tx
    .insertInto('act')
    .values({ ...act, ...who, ...snapshotOf(who) })
    .execute();
  await tx
    .updateTable('step')
    .set((eb) => ({ contributionCount: eb('contributionCount', '+', 1) }))
    .where('id', '=', step.id)
    .execute();
}
