import { takesPaper } from '../../../features/desk/index.ts';
import { loadStep, openness } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { loadDialogue } from '../dialogue.ts';
import { askForFigures } from '../results/ask-for-figures.ts';
import { insertStatement } from '../statements/insert-statement.ts';
import { numberedStatements } from './numbered-statements.ts';
import { type ReadError, readAnswers } from './read-answers.ts';

/** How answers that the desk keys in came to the town. */
export const paperChannels = ['paper', 'desk', 'phone', 'meeting'] as const;
export type PaperChannel = (typeof paperChannels)[number];

export type KeyInError =
  | ReadError
  | { kind: 'step-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'not-open' }
  | { kind: 'project-closed' }
  | { kind: 'nothing' }
  | { kind: 'unknown-number'; number: number }
  | { kind: 'too-long'; max: number };
type Input = { stepId: number; channel: PaperChannel; typed: string; own: string; submissionKey: string };

/**
 * Keys in what one person answered on paper or told the desk, and a statement that they wrote; of nobody in particular.
 * It may come after the closing, as long as the trajectory goes on. The same form sent twice counts once.
 */
export function keyIn(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  { stepId, channel, typed, own, submissionKey }: Input,
): Promise<Result<null, KeyInError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, KeyInError>> => {
    const at = deps.now();
    const [step, dialogue] = [await loadStep(tx, stepId, at), await loadDialogue(tx, stepId)];
    if (!step || !dialogue) return fail({ kind: 'step-not-found' });
    if (!takesPaper(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    const state = openness(step, at);
    if (state === 'draft' || state === 'coming') return fail({ kind: 'not-open' });
    const read = readAnswers(typed);
    if (!read.ok) return read;
    if (read.value.length === 0 && own === '') return fail({ kind: 'nothing' });
    if ([...own].length > dialogue.maxLength) return fail({ kind: 'too-long', max: dialogue.maxLength });
    const idOf = new Map((await numberedStatements(tx, stepId)).map(({ number, id }) => [number, id]));
    const unknown = read.value.find(({ number }) => !idOf.has(number));
    if (unknown) return fail({ kind: 'unknown-number', number: unknown.number });
    const made = await tx
      .insertInto('dialogueParticipant')
      .values({ stepId, channel, submissionKey, joinedAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!made) return ok(null);
    const participantId = made.id;
    const answers = read.value.map(({ number, answer, important }) => ({
      ...{ participantId, statementId: idOf.get(number) as number, answer, important, at },
    }));
    if (answers.length > 0) await tx.insertInto('dialogueAnswer').values(answers).execute();
    if (own !== '') await insertStatement(tx, step, { participantId, body: own, at });
    await tx.insertInto('act').values({ kind: 'answer', at, channel, projectId: step.projectId, stepId }).execute();
    await askForFigures(tx, stepId, at);
    await record(tx, { actor, at, act: 'dialogue.keyed-in', subject: `step:${stepId}`, detail: { channel } });
    return ok(null);
  });
}
