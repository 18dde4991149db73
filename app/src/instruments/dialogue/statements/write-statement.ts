import { type ActError, loadStep, mayAct } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadDialogue } from '../dialogue.ts';
import { askForFigures } from '../results/ask-for-figures.ts';
import { joinDialogue, type Who } from '../taking-part/participant.ts';
import { insertStatement } from './insert-statement.ts';

export type WriteError =
  | ActError
  /** Only officers write here, or only who is signed in. */
  | { kind: 'writing-closed' }
  | { kind: 'sign-in-to-write' }
  | { kind: 'limit-reached'; limit: number }
  | { kind: 'too-long'; max: number };
export type Written = { id: number; status: 'waiting' | 'published' };
type Input = { stepId: number; body: string; submissionKey: string | null };

/** Adds a statement of a participant. The same form sent twice makes one. */
export function writeStatement(
  deps: Deps,
  actor: Actor,
  who: Who,
  { stepId, body, submissionKey }: Input,
): Promise<Result<Written, WriteError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<Written, WriteError>> => {
    const at = deps.now();
    const [step, dialogue] = [await loadStep(tx, stepId, at), await loadDialogue(tx, stepId)];
    if (!step || !dialogue) return fail({ kind: 'step-not-found' });
    const allowed = mayAct(step, 'contribute', actor, at);
    if (!allowed.ok) return allowed;
    if (dialogue.writing === 'nobody') return fail({ kind: 'writing-closed' });
    if (dialogue.writing === 'signed-in' && actor.kind !== 'person') return fail({ kind: 'sign-in-to-write' });
    if ([...body].length > dialogue.maxLength) return fail({ kind: 'too-long', max: dialogue.maxLength });
    // From here on two forms of one participant come one after the other.
    const participantId = await joinDialogue(tx, step, who, at);
    const earlier = await bySubmission(tx, stepId, submissionKey);
    if (earlier) return ok(earlier);
    const limit = step.limitPerPerson;
    if (limit !== null && (await countOwn(tx, stepId, who)) >= limit) return fail({ kind: 'limit-reached', limit });

    const { id, status } = await insertStatement(tx, step, { participantId, body, at, who, submissionKey });
    await askForFigures(tx, stepId, at);
    const subject = `dialogue-statement:${id}`;
    await record(tx, { actor, at, act: 'dialogue.statement-written', subject, detail: { status } });
    return ok({ id, status });
  });
}

async function bySubmission(tx: Tx, stepId: number, submissionKey: string | null): Promise<Written | undefined> {
  if (submissionKey === null) return undefined;
  const row = await tx
    .selectFrom('dialogueStatement')
    .select(['id', 'status'])
    .where('submissionKey', '=', submissionKey)
    .where('stepId', '=', stepId)
    .executeTakeFirst();
  return row && { id: row.id, status: row.status === 'published' ? 'published' : 'waiting' };
}

async function countOwn(tx: Tx, stepId: number, who: Who): Promise<number> {
  const own = tx
    .selectFrom('dialogueStatement')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stepId', '=', stepId);
  const mine =
    who.personId === null ? own.where('visitorId', '=', who.visitorId) : own.where('personId', '=', who.personId);
  return (await mine.executeTakeFirstOrThrow()).count;
}
