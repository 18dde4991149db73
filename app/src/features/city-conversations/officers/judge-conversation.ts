import { type Actor, hasRole } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Tx } from '../../../platform/db/db.ts';
import type { Deps } from '../../../platform/deps.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { findPersonalData } from '../../steps/index.ts';
import { type Ground, mayJudge, opening, type StateError, stageOf } from '../conversation.ts';
import { type ConversationRow, lockConversation } from '../conversation-row.ts';
import { tellCaller } from '../tell.ts';
import { conversationMails } from '../tell-messages.ts';

export type OfficerError = { kind: 'conversation-not-found' } | { kind: 'not-allowed' };
export type JudgeError = OfficerError | StateError;
export type RefuseError = JudgeError | { kind: 'names-in-reason' };

/** Holds a conversation for the programme team. */
export async function lockForTeam(tx: Tx, actor: Actor, id: number): Promise<Result<ConversationRow, OfficerError>> {
  if (!hasRole(actor, 'programme_team')) return fail({ kind: 'not-allowed' });
  const found = await lockConversation(tx, id);
  return found ? ok(found) : fail({ kind: 'conversation-not-found' });
}

/** Opens it for support; who opens it looks after it from then on. Pressed twice it opens once. */
export function openConversation(deps: Deps, actor: Actor, id: number): Promise<Result<null, JudgeError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, JudgeError>> => {
    const locked = await lockForTeam(tx, actor, id);
    if (!locked.ok) return locked;
    const at = deps.now();
    const allowed = mayJudge(stageOf(locked.value, at));
    if (!allowed.ok) return allowed;
    const terms = opening(deps.settings.town.conversations, locked.value.areaKind, at);
    await tx
      .updateTable('cityConversation')
      .set({ state: 'open', handlerId: handlerOf(actor), ...terms })
      .where('id', '=', id)
      .execute();
    await record(tx, { actor, at, act: 'conversation.opened', subject: `conversation:${id}` });
    await tellCaller(tx, deps, locked.value, 'opened', (locale) => {
      const t = conversationMails(locale);
      // The last day, not the midnight after it.
      const last = formatDay(new Date(terms.closesAt.getTime() - 1), locale);
      return { subject: t.opened(locked.value.subject), parts: [paragraph(t.openedText(terms.needed, last))] };
    });
    return ok(null);
  });
}

/** Refuses it on a published ground, with a reason that everybody reads; so no names and addresses in it. */
export function refuseConversation(
  deps: Deps,
  actor: Actor,
  id: number,
  { ground, reason }: { ground: Ground; reason: string },
): Promise<Result<null, RefuseError>> {
  return deps.db.transaction().execute(async (tx): Promise<Result<null, RefuseError>> => {
    const locked = await lockForTeam(tx, actor, id);
    if (!locked.ok) return locked;
    const at = deps.now();
    const allowed = mayJudge(stageOf(locked.value, at));
    if (!allowed.ok) return allowed;
    if (findPersonalData(reason).length > 0) return fail({ kind: 'names-in-reason' });
    await tx
      .updateTable('cityConversation')
      .set({ state: 'refused', ground, reason, endedAt: at, handlerId: handlerOf(actor) })
      .where('id', '=', id)
      .execute();
    await record(tx, { actor, at, act: 'conversation.refused', subject: `conversation:${id}`, detail: { ground } });
    await tellCaller(tx, deps, locked.value, 'refused', (locale) => {
      const t = conversationMails(locale);
      return {
        subject: t.refused(locked.value.subject),
        parts: [paragraph(t.refusedText), ...paragraphs(reason)],
      };
    });
    return ok(null);
  });
}

/** The officer who acts, as who looks after it. */
export function handlerOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}
