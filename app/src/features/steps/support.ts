import type { Actor } from '../../platform/actor.ts';
import { record } from '../../platform/audit/record.ts';
import type { Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Channel } from './contribute.ts';
import { loadStep } from './load-step.ts';
import { isBy, type Participant, snapshotOf } from './participant.ts';
import { type ActError, mayAct } from './step.ts';

export type SupportError = ActError | { kind: 'contribution-not-found' };

/**
 * Supports a contribution once, however often it is pressed; `changed` tells whether this time counted. `receivedAt`
 * as with `contribute`.
 */
export async function support(
  tx: Tx,
  by: Actor,
  who: Participant,
  input: { contributionId: number; channel: Channel; at: Date; receivedAt?: Date },
): Promise<Result<{ changed: boolean }, SupportError>> {
  const found = await findPublished(tx, input.contributionId);
  if (!found) return fail({ kind: 'contribution-not-found' });
  const moment = input.receivedAt ?? input.at;
  const step = await loadStep(tx, found.stepId, moment);
  if (!step) return fail({ kind: 'step-not-found' });
  const rules = input.channel === 'web' ? step : { ...step, assurance: 'anonymous' as const };
  const decision = mayAct(rules, 'support', by, moment);
  if (!decision.ok) return decision;
  const added = await tx
    .insertInto('act')
    .values({
      kind: 'support',
      at: moment,
      ...who,
      projectId: step.projectId,
      stepId: step.id,
      contributionId: input.contributionId,
      channel: input.channel,
      ...(await snapshotOf(tx, who)),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return ok({ changed: false });
  await record(tx, {
    actor: by,
    at: input.at,
    act: 'support.given',
    subject: `contribution:${input.contributionId}`,
    detail: { channel: input.channel },
  });
  // Last, so that the row that everybody supports is locked as shortly as can be.
  await tx
    .updateTable('contribution')
    .set((eb) => ({ supportCount: eb('supportCount', '+', 1) }))
    .where('id', '=', input.contributionId)
    .execute();
  return ok({ changed: true });
}

/** Takes support back. */
export async function withdrawSupport(
  tx: Tx,
  by: Actor,
  who: Participant,
  input: { contributionId: number; at: Date },
): Promise<Result<{ changed: boolean }, SupportError>> {
  const found = await findPublished(tx, input.contributionId);
  if (!found) return fail({ kind: 'contribution-not-found' });
  const step = await loadStep(tx, found.stepId, input.at);
  if (!step) return fail({ kind: 'step-not-found' });
  const decision = mayAct(step, 'support', by, input.at);
  if (!decision.ok) return decision;
  const removed = await tx
    .deleteFrom('act')
    .where('kind', '=', 'support')
    .where('contributionId', '=', input.contributionId)
    .where(isBy(who, 'act'))
    .returning('id')
    .executeTakeFirst();
  if (!removed) return ok({ changed: false });
  await record(tx, {
    actor: by,
    at: input.at,
    act: 'support.withdrawn',
    subject: `contribution:${input.contributionId}`,
  });
  await tx
    .updateTable('contribution')
    .set((eb) => ({ supportCount: eb('supportCount', '-', 1) }))
    .where('id', '=', input.contributionId)
    .execute();
  return ok({ changed: true });
}

function findPublished(tx: Tx, contributionId: number) {
  return tx
    .selectFrom('contribution')
    .select(['stepId'])
    .where('id', '=', contributionId)
    .where('status', '=', 'published')
    .executeTakeFirst();
}
