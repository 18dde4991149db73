import { sql } from 'kysely';
import type { Actor } from '../../platform/actor.ts';
import { auditValues, record } from '../../platform/audit/record.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { Channel } from './contribution-draft.ts';
import { loadStepOf, type Step } from './load-step.ts';
import { isBy, type Participant, snapshotOf } from './participant.ts';
import { type ActError, mayAct } from './step.ts';

export type SupportError = ActError | { kind: 'contribution-not-found' } | { kind: 'act-switched-off' };

/**
 * Supports a contribution once, however often it is pressed; `changed` tells whether this time counted. `receivedAt`
 * as with `contribute`; `allows` asks the instrument whether this step takes support at all.
 */
export async function support(
  db: Db | Tx,
  by: Actor,
  who: Participant,
  input: {
    contributionId: number;
    channel: Channel;
    at: Date;
    receivedAt?: Date;
    livesIn?: number | null;
    allows?: (step: Step) => boolean;
  },
): Promise<Result<{ changed: boolean }, SupportError>> {
  const { contributionId, channel } = input;
  const moment = input.receivedAt ?? input.at;
  const step = await loadStepOf(db, contributionId, moment);
  if (!step) return fail({ kind: 'contribution-not-found' });
  if (input.allows && !input.allows(step)) return fail({ kind: 'act-switched-off' });
  const rules = channel === 'web' ? step : { ...step, assurance: 'anonymous' as const };
  const decision = mayAct(rules, 'support', by, moment);
  if (!decision.ok) return decision;
  const line = auditValues({
    actor: by,
    at: input.at,
    act: 'support.given',
    subject: `contribution:${contributionId}`,
    detail: { channel },
  });
  // One statement, which is a transaction of its own: the act most often done waits for the disk once, and holds the
  // row that everybody supports no longer than that.
  const counted = await db
    .with('added', (cte) =>
      cte
        .insertInto('act')
        .values({
          kind: 'support',
          at: moment,
          ...who,
          projectId: step.projectId,
          stepId: step.id,
          contributionId,
          channel,
          ...snapshotOf(who, input.livesIn),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
    )
    .with('line', (cte) =>
      cte
        .insertInto('auditLine')
        .columns(['actor', 'at', 'act', 'subject', 'detail'])
        .expression((eb) =>
          eb
            .selectFrom('added')
            .select([
              sql<string>`${line.actor}::text`.as('actor'),
              sql<Date>`${line.at}::timestamptz`.as('at'),
              sql<string>`${line.act}::text`.as('act'),
              sql<string>`${line.subject}::text`.as('subject'),
              sql<string>`${line.detail}::jsonb`.as('detail'),
            ]),
        ),
    )
    .updateTable('contribution')
    .set((eb) => ({ supportCount: eb('supportCount', '+', 1) }))
    .where('id', '=', contributionId)
    .where((eb) => eb.exists(eb.selectFrom('added').select('added.id')))
    .returning('id')
    .executeTakeFirst();
  return ok({ changed: counted !== undefined });
}

/** Takes support back. */
export async function withdrawSupport(
  tx: Tx,
  by: Actor,
  who: Participant,
  input: { contributionId: number; at: Date },
): Promise<Result<{ changed: boolean }, SupportError>> {
  const step = await loadStepOf(tx, input.contributionId, input.at);
  if (!step) return fail({ kind: 'contribution-not-found' });
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
