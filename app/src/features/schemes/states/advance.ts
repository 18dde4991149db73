import type { Updateable } from 'kysely';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { DB } from '../../../platform/db/schema.ts';
import { ok, type Result } from '../../../platform/result.ts';
import type { Locked } from './lock-application.ts';
import { type ChallengeStep, type State, type StepError, type SubsidyStep, tableOf, takeStep } from './steps.ts';

type Taken = { at: Date; note?: string; set?: Updateable<DB['application']> };

/** Takes a step with an application that is locked: its new state, what happened, and a line in the audit log. */
export async function advance(
  tx: Tx,
  actor: Actor | 'system',
  application: Pick<Locked, 'id' | 'state' | 'revision' | 'rules'>,
  step: SubsidyStep | ChallengeStep,
  { at, note = '', set = {} }: Taken,
): Promise<Result<State, StepError>> {
  const { id, state, revision, rules } = application;
  const next = takeStep(tableOf(rules), state, step, { council: rules.council !== null });
  if (!next.ok) return next;
  await tx
    .updateTable('application')
    .set({ ...set, state: next.value, revision: revision + 1 })
    .where('id', '=', id)
    .execute();
  await tx
    .insertInto('applicationEvent')
    .values({ applicationId: id, step, fromState: state, toState: next.value, at, note })
    .execute();
  const detail = { from: state, to: next.value };
  await record(tx, { actor, at, act: `application.${step}`, subject: `application:${id}`, detail });
  return ok(next.value);
}
