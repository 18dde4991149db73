import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { inThread, type ThreadError } from '../contact/in-thread.ts';
import { answer, type Helped, type OutcomeError } from './outcome.ts';
import type { OutcomeOf } from './outcome-token.ts';

export type AnswerOutcomeError = OutcomeError | ThreadError;
type Given = { helped: Helped; why: string };

/** Says for one's own side whether it helped; who says it again changes it. */
export function answerOutcome(
  deps: Deps,
  actor: Actor,
  { threadId, ...given }: Given & { threadId: number },
): Promise<Result<null, AnswerOutcomeError>> {
  return inThread<null, AnswerOutcomeError>(deps, actor, threadId, (tx, { thread, side, by }) =>
    save(deps, tx, { threadId, side }, thread.askOn, { ...given, by: by.personId }),
  );
}

/** The same by the link in a mail, without signing in. */
export function answerByLink(deps: Deps, of: OutcomeOf, given: Given): Promise<Result<null, AnswerOutcomeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, AnswerOutcomeError>> => {
    const thread = await tx
      .selectFrom('helpThread')
      .select('askOn')
      .where('id', '=', of.threadId)
      .forUpdate()
      .executeTakeFirst();
    if (!thread) return fail({ kind: 'thread-not-found' });
    return save(deps, tx, of, thread.askOn, { ...given, by: null });
  });
}

async function save(
  deps: Deps,
  tx: Tx,
  { threadId, side }: OutcomeOf,
  askOn: string | null,
  { by, ...given }: Given & { by: string | null },
): Promise<Result<null, OutcomeError>> {
  const at = deps.now();
  const decided = answer({ askOn, today: townDay(at) }, given);
  if (!decided.ok) return decided;
  const values = { ...decided.value, answeredBy: by, answeredAt: at };
  await tx
    .insertInto('helpOutcome')
    .values({ threadId, side, ...values })
    .onConflict((conflict) => conflict.columns(['threadId', 'side']).doUpdateSet(values))
    .execute();
  const actor = by === null ? 'system' : ({ kind: 'person', personId: by } as const);
  const detail = { side, helped: given.helped };
  await record(tx, { actor, at, act: 'help.outcome-given', subject: `help-thread:${threadId}`, detail });
  return ok(null);
}
