import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type AdviceError, type Answer, withAdvice } from './change-advice.ts';
import type { Recommendation } from './load-advice.ts';

/** Another answer in place of one that was given; `after`: how many earlier answers there were when it was written. */
export type Correction = Answer & { changeNote: string; after: number };
export type CorrectError = AdviceError | { kind: 'not-answered' | 'changed-meanwhile' | 'nothing-changed' };

/**
 * Replaces an answer of the college. What it said before stays to be read, with what changed and why. Nobody gets a mail:
 * followers heard that the answers are there, and the page tells that one was corrected.
 */
export function correctAnswer(
  deps: Pick<Deps, 'db' | 'now'>,
  actor: Actor,
  step: Step,
  { id, after, changeNote, ...answer }: Correction,
): Promise<Result<null, CorrectError>> {
  return withAdvice<CorrectError>(deps, actor, step, async (tx, advice, at) => {
    const before = advice?.publishedAt ? advice.recommendations.find((each) => each.id === id) : undefined;
    if (!before) return fail({ kind: 'not-found' });
    if (!before.answer || !before.answeredAt) return fail({ kind: 'not-answered' });
    if (before.earlier.length !== after) {
      // The same form twice is one correction; another one was written without knowing this one.
      const same = isSame(before, answer) && before.earlier[0]?.changeNote === changeNote;
      return same ? ok(null) : fail({ kind: 'changed-meanwhile' });
    }
    if (isSame(before, answer)) return fail({ kind: 'nothing-changed' });
    const { answer: was, answerWhy, answeredBy, answeredAt } = before;
    await tx
      .insertInto('panelEarlierAnswer')
      .values({ recommendationId: id, answer: was, answerWhy, answeredBy, answeredAt, changeNote, replacedAt: at })
      .execute();
    await tx
      .updateTable('panelRecommendation')
      .set({ ...answer, answeredAt: at })
      .where('id', '=', id)
      .execute();
    const detail = { recommendation: id, before: was, answer: answer.answer };
    await record(tx, { actor, at, act: 'panel.answer-corrected', subject: `step:${step.id}`, detail });
    return ok(null);
  });
}

function isSame(one: Pick<Recommendation, 'answer' | 'answerWhy' | 'answeredBy'>, other: Omit<Answer, 'id'>): boolean {
  return one.answer === other.answer && one.answerWhy === other.answerWhy && one.answeredBy === other.answeredBy;
}
