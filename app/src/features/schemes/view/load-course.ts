import type { Db, Tx } from '../../../platform/db/db.ts';
import type { Outcome } from '../deciding/decision.ts';
import { type LetterContent, letterContent } from '../deciding/letter.ts';
import type { Objection } from '../objecting/objection.ts';
import type { ChallengeStep, SubsidyStep } from '../states/steps.ts';

/** What happened with an application, and what was said about it on the way. */
export type Course = {
  /** `extend` moves the term of a challenge and leaves its state. */
  events: { step: SubsidyStep | ChallengeStep | 'extend'; at: Date; note: string }[];
  questions: { question: string; answer: string; askedAt: Date; answeredAt: Date | null }[];
  advice: {
    outcome: Outcome;
    cents: number;
    reasons: string;
    metOn: string;
    present: number;
    inFavour: number;
  } | null;
  decision: {
    outcome: Outcome;
    cents: number;
    reasons: string;
    deviation: string;
    conditions: string;
    decidedOn: string;
    objectionUntil: string;
    letter: LetterContent;
  } | null;
  objections: Objection[];
  report: { told: string; lesson: string; reached: number; spentCents: number } | null;
  settlement: { settledCents: number; reclaimCents: number; returnedCents: number; reasons: string } | null;
};

/** Gathers all of it for one application. */
export async function loadCourse(db: Db | Tx, id: number): Promise<Course> {
  const [events, questions, advice, decision, objections, report, settlement] = await Promise.all([
    db
      .selectFrom('applicationEvent')
      .select(['step', 'at', 'note'])
      .where('applicationId', '=', id)
      .orderBy('id')
      .execute(),
    db.selectFrom('applicationQuestion').selectAll().where('applicationId', '=', id).orderBy('id').execute(),
    db.selectFrom('applicationAdvice').selectAll().where('applicationId', '=', id).executeTakeFirst(),
    db.selectFrom('applicationDecision').selectAll().where('applicationId', '=', id).executeTakeFirst(),
    db.selectFrom('applicationObjection').selectAll().where('applicationId', '=', id).orderBy('id').execute(),
    db.selectFrom('applicationReport').selectAll().where('applicationId', '=', id).executeTakeFirst(),
    db.selectFrom('applicationSettlement').selectAll().where('applicationId', '=', id).executeTakeFirst(),
  ]);
  return {
    events: events.map((event) => ({ ...event, step: event.step as Course['events'][number]['step'] })),
    questions,
    advice: advice ?? null,
    decision: decision ? { ...decision, letter: letterContent.parse(decision.letter) } : null,
    objections: objections.map(({ letter, ...one }) => ({
      ...{ ...one, letter: letter === null ? null : letterContent.parse(letter) },
    })),
    report: report ?? null,
    settlement: settlement ?? null,
  };
}
