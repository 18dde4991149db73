import type { Actor } from '../../../platform/actor.ts';
import { record } from '../../../platform/audit/record.ts';
import type { Deps } from '../../../platform/deps.ts';
import { townDay } from '../../../platform/i18n/day.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import { paragraph, paragraphs } from '../../../platform/mail/mail-text.ts';
import { fail, ok, type Result } from '../../../platform/result.ts';
import { type LockError, lockForOfficer, numberText, type State, tellApplicant } from '../../schemes/index.ts';
import { tellChallengerMessages } from '../tell-messages.ts';
import { type ExtendError, extend } from './extend.ts';

export type ExtendTermError = LockError | ExtendError | { kind: 'decided-before'; state: State };

const waiting: readonly State[] = ['submitted', 'incomplete', 'admitted', 'talking', 'compared'];

/** Puts the decision off once, in time, with a reason that the challenger hears at once. */
export function extendTerm(
  deps: Deps,
  actor: Actor,
  { id, seen, reason }: { id: number; seen: number; reason: string },
): Promise<Result<{ dueOn: string }, ExtendTermError>> {
  return deps.db.transaction().execute(async (tx) => {
    const locked = await lockForOfficer(tx, actor, 'secretary', { id, seen });
    if (!locked.ok) return locked;
    const { rules, language, state, dueOn, ...application } = locked.value;
    if (!rules.challenge) return fail({ kind: 'application-not-found' });
    if (!waiting.includes(state)) return fail({ kind: 'decided-before', state });
    const { extendedOn } = await tx
      .selectFrom('challenge')
      .select('extendedOn')
      .where('applicationId', '=', id)
      .executeTakeFirstOrThrow();
    const at = deps.now();
    const today = townDay(at);
    const extended = extend({ dueOn, extendedOn }, rules.challenge, reason, today);
    if (!extended.ok) return extended;
    const due = extended.value.dueOn;
    await tx
      .updateTable('application')
      .set({ dueOn: due, revision: application.revision + 1 })
      .where('id', '=', id)
      .execute();
    await tx
      .updateTable('challenge')
      .set({ extendedOn: today, extendedBecause: reason })
      .where('applicationId', '=', id)
      .execute();
    await tx
      .insertInto('applicationEvent')
      .values({ applicationId: id, step: 'extend', fromState: state, toState: state, at, note: reason })
      .execute();
    await record(tx, { actor, at, act: 'application.extended', subject: `application:${id}`, detail: { due } });
    const t = tellChallengerMessages(language);
    const parts = [paragraph(t.extendedText(formatDay(due, language))), ...paragraphs(reason)];
    const subject = t.extended(numberText(application));
    await tellApplicant(tx, deps, locked.value, { event: 'extended', subject, parts, at });
    return ok({ dueOn: due });
  });
}
