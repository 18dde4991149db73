import { atHour } from '../../platform/calendar/at-hour.ts';
import { addDays, daysBetween } from '../../platform/calendar/days.ts';
import { townDay } from '../../platform/i18n/day.ts';
import { fail, ok, type Result } from '../../platform/result.ts';
import type { AreaKind, ConversationRules } from '../../platform/town.ts';

/** Who asks for a city conversation. */
export type Caller = 'residents' | 'college' | 'council';

/** The published grounds on which the town may refuse one, before support is gathered and never after. */
export const grounds = ['not_the_town', 'same_subject', 'decided', 'persons', 'unlawful'] as const;
export type Ground = (typeof grounds)[number];

/** What is kept of how far it is; that time is over follows from the clock. */
export type State = 'waiting' | 'open' | 'called' | 'planned' | 'refused' | 'withdrawn';
export type Stage = State | 'expired' | 'held';

/** The most characters of each text. */
export const limits = { subject: 120, whyNow: 2000, moment: 300, reason: 2000 } as const;

/** How far it is at this moment. */
export function stageOf(
  { state, closesAt, heldUntil = null }: { state: State; closesAt: Date | null; heldUntil?: Date | null },
  now: Date,
): Stage {
  if (state === 'planned' && heldUntil !== null && now >= heldUntil) return 'held';
  return state === 'open' && closesAt !== null && now >= closesAt ? 'expired' : state;
}

/** What holds from the moment that it opens for support: until the end of the last day, and how many call it. */
export function opening(rules: ConversationRules, about: AreaKind | null, now: Date) {
  return {
    openedAt: now,
    closesAt: atHour(addDays(townDay(now), rules.supportDays + 1), 0),
    needed: rules.supporters[about ?? 'gemeente'],
  };
}

/** What holds from the moment that it is called: the last day on which the town may plan it. */
export function calling(rules: ConversationRules, now: Date) {
  return { calledAt: now, planBefore: addDays(townDay(now), rules.planDays) };
}

/** Whether this many supporters call it now. */
export function isCalledBy(supporters: number, { stage, needed }: { stage: Stage; needed: number | null }): boolean {
  return stage === 'open' && needed !== null && supporters >= needed;
}

export type StateError = { kind: 'other-state'; stage: Stage };

/** Whether the town may still admit or refuse it. */
export function mayJudge(stage: Stage): Result<null, StateError> {
  return stage === 'waiting' ? ok(null) : fail({ kind: 'other-state', stage });
}

/** Whether the caller may take it back: not once others called it too, because then it is theirs as well. */
export function mayWithdraw(stage: Stage): Result<null, StateError> {
  return stage === 'waiting' || stage === 'open' ? ok(null) : fail({ kind: 'other-state', stage });
}

/** Whether the town may plan it. */
export function mayPlan(stage: Stage): Result<null, StateError> {
  return stage === 'called' ? ok(null) : fail({ kind: 'other-state', stage });
}

/** Days that the town has left to plan it; negative once it is late. */
export function daysLeft(planBefore: string, today: string): number {
  return daysBetween(today, planBefore);
}

/** Who hears that a called conversation is not planned: who looks after it in the last week, all of the team once late. */
export function toTell(planBefore: string, today: string): 'nobody' | 'handler' | 'team' {
  const left = daysLeft(planBefore, today);
  if (left > 7) return 'nobody';
  return left >= 0 ? 'handler' : 'team';
}
