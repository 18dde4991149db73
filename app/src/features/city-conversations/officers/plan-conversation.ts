import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Db } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import { paragraph } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { writeMoment } from '../../projects/index.ts';
import { mayPlan, stageOf } from '../conversation.ts';
import { tellCaller, tellGuests } from '../tell.ts';
import { conversationMails } from '../tell-messages.ts';
import { type JudgeError, lockForTeam } from './judge-conversation.ts';

/** In which trajectory it is held, when and where. */
export type Plan = { projectId: number; startsAt: Date; endsAt: Date; place: string };
export type PlanError = JudgeError | { kind: 'trajectory-not-found' } | { kind: 'wrong-time' };

/** Trajectories that everybody sees and that go on. */
export function listTrajectories(db: Db): Promise<{ id: number; question: string }[]> {
  return db
    .selectFrom('project')
    .select(['id', 'question'])
    .where('kind', '=', 'trajectory')
    .where('status', '=', 'published')
    .orderBy('question')
    .execute();
}

/** Gives it a day in a trajectory; who asked and who wanted to be invited hear of it. Pressed twice it is planned once. */
export function planConversation(deps: Deps, actor: Actor, id: number, plan: Plan): Promise<Result<null, PlanError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, PlanError>> => {
    const locked = await lockForTeam(tx, actor, id);
    if (!locked.ok) return locked;
    const at = deps.now();
    const found = locked.value;
    const allowed = mayPlan(stageOf(found, at));
    if (!allowed.ok) return allowed;
    const { projectId, startsAt, endsAt, place } = plan;
    if (startsAt <= at || endsAt <= startsAt) return fail({ kind: 'wrong-time' });
    const project = await tx
      .selectFrom('project')
      .select('id')
      .where('id', '=', projectId)
      .where('kind', '=', 'trajectory')
      .where('status', '=', 'published')
      .forShare()
      .executeTakeFirst();
    if (!project) return fail({ kind: 'trajectory-not-found' });
    const moment = { kind: 'meeting' as const, title: `Stadsgesprek: ${found.subject}`, startsAt, endsAt, place };
    const heldMomentId = await writeMoment(tx, { projectId, stepId: null }, null, {
      ...moment,
      ...{ approximate: null, description: found.whyNow },
    });
    await tx
      .updateTable('cityConversation')
      .set({ state: 'planned', plannedAt: at, projectId, heldMomentId })
      .where('id', '=', id)
      .execute();
    await record(tx, { actor, at, act: 'conversation.planned', subject: `conversation:${id}`, detail: { projectId } });
    const say = (locale: 'nl' | 'en') => {
      const t = conversationMails(locale);
      const text = t.plannedText(formatMoment(startsAt, locale), place);
      return { subject: t.planned(found.subject), parts: [paragraph(text)] };
    };
    await tellCaller(tx, deps, found, 'planned', say);
    await tellGuests(tx, deps, found, 'planned', say);
    return ok(null);
  });
}
