import { loadStep } from '../../../../features/steps/index.ts';
import type { Actor } from '../../../../platform/actor.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import type { Locale } from '../../../../platform/i18n/locale.ts';
import { fail, ok, type Result } from '../../../../platform/result.ts';
import { lockConsultation } from '../../consultation.ts';
import { tellReceipt } from '../receipt/tell-receipt.ts';
import { insertView, sentBefore } from './insert-view.ts';
import { type GiveError, mayGive } from './may-give.ts';
import type { ViewDraft } from './view.ts';

export type GiveViewError = GiveError | { kind: 'step-not-found' };

type Input = {
  stepId: number;
  view: ViewDraft;
  paragraphIds: readonly number[];
  submissionKey: string;
  language: Locale;
};

/** Takes a formal view from the site and sends its receipt; the same form sent twice is one view. */
export function giveView(
  deps: Pick<Deps, 'db' | 'now' | 'settings'>,
  actor: Actor,
  { stepId, submissionKey, ...given }: Input,
): Promise<Result<{ receipt: string }, GiveViewError>> {
  // Before waiting for who else gives a view: it is in time if it was here in time.
  const at = deps.now();
  return deps.db.transaction().execute(async (tx): Promise<Result<{ receipt: string }, GiveViewError>> => {
    const consultation = await lockConsultation(tx, stepId);
    const step = consultation && (await loadStep(tx, stepId, at));
    if (!consultation || !step) return fail({ kind: 'step-not-found' });
    const earlier = await sentBefore(tx, stepId, submissionKey);
    if (earlier) return ok({ receipt: earlier.receipt });
    const allowed = mayGive(step, consultation, at);
    if (!allowed.ok) return allowed;
    const moment = { receivedAt: at, countsOn: townDay(at), late: false };
    const kept = await insertView(tx, actor, step, { ...given, ...moment, channel: 'web', submissionKey }, at);
    const { view, language } = given;
    await tellReceipt(deps, tx, { ...view, ...kept, language, channel: 'web', receivedAt: at }, consultation, at);
    return ok({ receipt: kept.receipt });
  });
}
