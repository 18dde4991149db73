import { publishUpdate } from '../../../features/following/index.ts';
import { lockManaged, type ManageError } from '../../../features/project-access/index.ts';
import type { Step } from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type Advice, type answers, loadAdvice } from './load-advice.ts';

export type AdviceError =
  | ManageError
  | { kind: 'published' | 'not-public' | 'nothing-yet' | 'not-found' | 'answered' | 'past' };
type Done = Promise<Result<null, AdviceError>>;
type Clock = Pick<Deps, 'db' | 'now'>;

/** Keeps the title and introduction of an advice that is not published yet. */
export function saveAdvice(
  deps: Clock,
  actor: Actor,
  step: Step,
  input: { title: string; introduction: string },
): Done {
  return withAdvice<AdviceError>(deps, actor, step, async (tx, advice, at) => {
    if (advice?.publishedAt) return fail({ kind: 'published' });
    await tx
      .insertInto('panelAdvice')
      .values({ stepId: step.id, ...input })
      .onConflict((conflict) => conflict.column('stepId').doUpdateSet(input))
      .execute();
    await record(tx, { actor, at, act: 'panel.advice-saved', subject: `step:${step.id}`, detail: {} });
    return ok(null);
  });
}

/** Adds a recommendation to an advice that is not published yet; the same one twice is one. */
export function addRecommendation(
  deps: Clock,
  actor: Actor,
  step: Step,
  { dilemmaId, ...input }: { title: string; body: string; dilemmaId: number | null },
): Done {
  return withAdvice<AdviceError>(deps, actor, step, async (tx, advice, at) => {
    if (!advice) return fail({ kind: 'nothing-yet' });
    if (advice.publishedAt) return fail({ kind: 'published' });
    if (advice.recommendations.some(({ title, body }) => title === input.title && body === input.body)) return ok(null);
    if (dilemmaId !== null && !(await isOfPanel(tx, step.id, dilemmaId))) return fail({ kind: 'not-found' });
    const { id } = await tx
      .insertInto('panelRecommendation')
      .values({ stepId: step.id, dilemmaId, ...input })
      .returning('id')
      .executeTakeFirstOrThrow();
    const detail = { recommendation: id };
    await record(tx, { actor, at, act: 'panel.recommendation-added', subject: `step:${step.id}`, detail });
    return ok(null);
  });
}

/** Takes a recommendation out of an advice that is not published yet. */
export function removeRecommendation(deps: Clock, actor: Actor, step: Step, id: number): Done {
  return withAdvice<AdviceError>(deps, actor, step, async (tx, advice, at) => {
    if (advice?.publishedAt) return fail({ kind: 'published' });
    if (!advice?.recommendations.some((each) => each.id === id)) return fail({ kind: 'not-found' });
    await tx.deleteFrom('panelRecommendation').where('id', '=', id).execute();
    const detail = { recommendation: id };
    await record(tx, { actor, at, act: 'panel.recommendation-removed', subject: `step:${step.id}`, detail });
    return ok(null);
  });
}

/** Shows the advice to everybody, with the day before which the college answers. Nothing of it changes after that. */
export function publishAdvice(deps: Clock, actor: Actor, step: Step, answerDue: string): Done {
  return withAdvice<AdviceError>(deps, actor, step, async (tx, advice, at) => {
    if (!advice || advice.recommendations.length === 0) return fail({ kind: 'nothing-yet' });
    if (advice.publishedAt) return fail({ kind: 'published' });
    // Followers are sent to the page, so it must be there for them.
    if (step.status === 'draft' || step.projectStatus === 'draft') return fail({ kind: 'not-public' });
    if (answerDue <= townDay(at)) return fail({ kind: 'past' });
    await tx.updateTable('panelAdvice').set({ answerDue, publishedAt: at }).where('stepId', '=', step.id).execute();
    const news = {
      title: `Advies van het panel: ${advice.title}`,
      body: advice.introduction,
      event: `advice:${step.id}`,
    };
    await publishUpdate(tx, actor, { projectId: step.projectId, kind: 'news', ...news }, at);
    const detail = { answerDue };
    await record(tx, { actor, at, act: 'panel.advice-published', subject: `step:${step.id}`, detail });
    return ok(null);
  });
}

export type Answer = { id: number; answer: (typeof answers)[number]; answerWhy: string; answeredBy: string };

/** Writes down what the college answers to a recommendation, once; with the last answer the followers hear of it. */
export function answerRecommendation(deps: Clock, actor: Actor, step: Step, { id, ...answer }: Answer): Done {
  return withAdvice<AdviceError>(deps, actor, step, async (tx, advice, at) => {
    const open = advice?.recommendations.filter(({ answeredAt }) => !answeredAt) ?? [];
    if (!advice?.publishedAt || !advice.recommendations.some((each) => each.id === id))
      return fail({ kind: 'not-found' });
    if (!open.some((each) => each.id === id)) return fail({ kind: 'answered' });
    await tx
      .updateTable('panelRecommendation')
      .set({ ...answer, answeredAt: at })
      .where('id', '=', id)
      .execute();
    if (open.length === 1) {
      const title = `Alle antwoorden op het advies van het panel: ${advice.title}`;
      const body = 'Op elke aanbeveling van het panel staat nu een antwoord van het college.';
      const event = `advice-answered:${step.id}`;
      await publishUpdate(tx, actor, { projectId: step.projectId, kind: 'news', title, body, event }, at);
    }
    const detail = { recommendation: id, answer: answer.answer };
    await record(tx, { actor, at, act: 'panel.recommendation-answered', subject: `step:${step.id}`, detail });
    return ok(null);
  });
}

async function isOfPanel(tx: Tx, stepId: number, dilemmaId: number): Promise<boolean> {
  const found = tx.selectFrom('panelDilemma').select('id').where('id', '=', dilemmaId).where('stepId', '=', stepId);
  return (await found.where('countedAt', 'is not', null).executeTakeFirst()) !== undefined;
}

/** Changes of an advice stand in line behind the lock of its project. */
export function withAdvice<Failure extends { kind: string }>(
  { db, now }: Clock,
  actor: Actor,
  step: Step,
  change: (tx: Tx, advice: Advice | undefined, at: Date) => Promise<Result<null, Failure>>,
): Promise<Result<null, Failure | ManageError>> {
  return db.transaction().execute(async (tx): Promise<Result<null, Failure | ManageError>> => {
    const locked = await lockManaged(tx, actor, step.projectId);
    if (!locked.ok) return locked;
    return change(tx, await loadAdvice(tx, step.id), now());
  });
}
