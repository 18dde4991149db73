import {
  type ActError,
  type AgeBand,
  type Channel,
  loadStep,
  mayAct,
  participantOf,
  type Step,
  snapshotOf,
} from '../../../features/steps/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { firstMissing, pagesFor } from '../answers/answer.ts';
import type { Question } from '../questions/question.ts';
import { loadSurvey } from '../questions/survey.ts';
import { type Comer, findResponse, loadAnswers } from './response.ts';

export type SendError = ActError | { kind: 'nothing-begun' } | { kind: 'missing'; question: Question };

/** Sends what was answered; from then on it counts and stays. Sending twice is sending once. */
export function sendResponse(
  deps: Pick<Deps, 'db' | 'now'>,
  comer: Comer,
  { stepId }: { stepId: number },
): Promise<Result<null, SendError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, SendError>> => {
    const at = deps.now();
    const step = await loadStep(tx, stepId, at);
    if (step?.instrument !== 'survey') return fail({ kind: 'step-not-found' });
    const found = await findResponse(tx, stepId, comer);
    const own = found && tx.selectFrom('surveyResponse').select(['id', 'sentAt']).where('id', '=', found.id);
    const response = await own?.forUpdate().executeTakeFirst();
    if (response?.sentAt) return ok(null);
    const allowed = mayAct(step, 'contribute', comer.actor, at);
    if (!allowed.ok) return allowed;
    const survey = await loadSurvey(tx, stepId);
    if (!response || !survey) return fail({ kind: 'nothing-begun' });
    const answers = await loadAnswers(tx, response.id);
    const pages = pagesFor(survey.sections, answers);
    const question = firstMissing(pages, answers);
    if (question) return fail({ kind: 'missing', question });
    // What was answered before another answer made the question fall away.
    const asked = pages.flatMap(({ questions }) => questions.map(({ id }) => id));
    const rest = tx.deleteFrom('surveyAnswer').where('responseId', '=', response.id);
    await rest.where('questionId', 'not in', [0, ...asked]).execute();
    await markSent(tx, step, { id: response.id, actor: comer.actor, channel: 'web', at });
    return ok(null);
  });
}

type Sent = {
  id: number;
  actor: Actor;
  channel: Channel;
  at: Date;
  /** Of a class: where its school is, and how old its children are. */
  group?: { areaId: number | null; ages: AgeBand };
};

/** Makes a response count: with the act by which reach is known, the count of the step, and a line of who did it. */
export async function markSent(tx: Tx, step: Step, { id, actor, channel, at, group }: Sent): Promise<void> {
  const nobody = { personId: null, contactId: null, visitorId: null };
  const who = channel === 'web' ? participantOf(actor) : nobody;
  const snapshot = snapshotOf(who, group?.areaId, group?.ages);
  await tx
    .updateTable('surveyResponse')
    .set({ sentAt: at, changedAt: at, ...snapshot })
    .where('id', '=', id)
    .execute();
  const act = { kind: 'contribute', at, projectId: step.projectId, stepId: step.id, channel } as const;
  await tx
    .insertInto('act')
    .values({ ...act, ...who, ...snapshot })
    .execute();
  await tx
    .updateTable('step')
    .set((eb) => ({ contributionCount: eb('contributionCount', '+', 1) }))
    .where('id', '=', step.id)
    .execute();
  await record(tx, { actor, at, act: 'survey.sent', subject: `step:${step.id}`, detail: { channel } });
}
