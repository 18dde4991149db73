import { worksAtDesk } from '../../../../features/desk/index.ts';
import { loadStep } from '../../../../features/steps/index.ts';
import type { Actor } from '../../../../platform/actor.ts';
import { atHour } from '../../../../platform/calendar/at-hour.ts';
import type { Deps } from '../../../../platform/deps.ts';
import { townDay } from '../../../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../../../platform/result.ts';
import { lockConsultation } from '../../consultation.ts';
import { insertView, sentBefore } from '../giving/insert-view.ts';
import type { ViewDraft } from '../giving/view.ts';
import { tellReceipt } from '../receipt/tell-receipt.ts';
import { type Came, countsOn } from './counts-on.ts';

/** How a view that the desk enters came to the town. */
export const enteredChannels = ['paper', 'desk', 'phone', 'meeting'] as const;
export type EnteredChannel = (typeof enteredChannels)[number];

/** What is wrong with the days of a view, or why none is taken. */
export type EnterViewError =
  | { kind: 'step-not-found' }
  | { kind: 'not-allowed' }
  | { kind: 'not-announced' }
  | { kind: 'project-closed' }
  | { kind: 'in-the-future' }
  | { kind: 'before-announced'; announcedOn: string }
  | { kind: 'posted-later' }
  | { kind: 'not-posted' };

type Input = Came & {
  stepId: number;
  channel: EnteredChannel;
  view: ViewDraft;
  paragraphIds: readonly number[];
  submissionKey: string;
};
/** Under which number a view was kept, and whether it came after the term. */
export type Entered = { number: number; late: boolean };

/**
 * Enters a view that came by post, was handed in or was told, also after the term: whether it counts follows from the
 * days. Its author gets the receipt by mail or letter. The same form sent twice is one view.
 */
export function enterView(
  deps: Pick<Deps, 'db' | 'now' | 'settings'>,
  actor: Actor,
  { stepId, channel, view, paragraphIds, submissionKey, ...came }: Input,
): Promise<Result<Entered, EnterViewError>> {
  const at = deps.now();
  return deps.db.transaction().execute(async (tx): Promise<Result<Entered, EnterViewError>> => {
    const consultation = await lockConsultation(tx, stepId);
    const step = consultation && (await loadStep(tx, stepId, at));
    if (!consultation || !step) return fail({ kind: 'step-not-found' });
    if (!worksAtDesk(actor, step.projectId)) return fail({ kind: 'not-allowed' });
    const { announcedAt, lastDay } = consultation;
    if (announcedAt === null || lastDay === null || step.status === 'draft' || step.projectStatus === 'draft')
      return fail({ kind: 'not-announced' });
    if (step.projectStatus === 'closed') return fail({ kind: 'project-closed' });
    const { receivedOn, postedOn } = came;
    const today = townDay(at);
    if (receivedOn > today) return fail({ kind: 'in-the-future' });
    const announcedOn = townDay(announcedAt);
    if (receivedOn < announcedOn) return fail({ kind: 'before-announced', announcedOn });
    if (postedOn !== null && channel !== 'paper') return fail({ kind: 'not-posted' });
    if (postedOn !== null && postedOn > receivedOn) return fail({ kind: 'posted-later' });
    const { day, late } = countsOn(came, lastDay);
    const earlier = await sentBefore(tx, stepId, submissionKey);
    if (earlier) return ok({ number: earlier.number, late });
    // Of what came another day only the day is known.
    const receivedAt = receivedOn === today ? at : atHour(receivedOn, 12);
    // What comes on paper or is told is Dutch.
    const how = { channel, language: 'nl', receivedAt, submissionKey } as const;
    const kept = await insertView(tx, actor, step, { ...how, view, paragraphIds, countsOn: day, late }, at);
    await tellReceipt(deps, tx, { ...view, ...kept, ...how, late }, consultation, at);
    return ok({ number: kept.number, late });
  });
}
