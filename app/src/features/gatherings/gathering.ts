import type { Generated } from 'kysely';
import type { GatheringRegistration, Gathering as GatheringTable } from '../../platform/db/schema.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

type Plain<T> = T extends Generated<infer Value> ? Value : T;
export type GatheringKind = Plain<GatheringTable['kind']>;
export type GatheringState = Plain<GatheringTable['state']>;
export type Audience = Plain<GatheringTable['audience']>;
export type RegistrationState = GatheringRegistration['state'];

export const gatheringKinds = [
  ...(['city_conversation', 'meet_and_share', 'cafe', 'course', 'workshop', 'lecture', 'training'] as const),
  ...(['role_conversation', 'hackathon'] as const),
] as const satisfies readonly GatheringKind[];
export const audiences = ['everybody', 'invited', 'officers'] as const satisfies readonly Audience[];
/** What a place offers to who needs it. */
export const facilities = ['wheelchair', 'toilet', 'hearing_loop', 'sign_language', 'quiet_room', 'parking'] as const;
/** Courses of the Initiatives School and of officers: what one learns something at. */
export const learningKinds = ['course', 'workshop', 'lecture', 'training'] as const satisfies readonly GatheringKind[];

/** What happens with a gathering, from where and to where. */
export const gatheringSteps = [
  { step: 'announce', from: ['draft'], to: 'announced' },
  { step: 'cancel', from: ['draft', 'announced'], to: 'cancelled' },
  { step: 'hold', from: ['announced'], to: 'held' },
  { step: 'close', from: ['held'], to: 'closed' },
] as const satisfies readonly { step: string; from: readonly GatheringState[]; to: GatheringState }[];
export type GatheringStep = (typeof gatheringSteps)[number]['step'];

/** The steps that are possible from this state. */
export function stepsFrom(state: GatheringState): GatheringStep[] {
  return gatheringSteps
    .filter(({ from }) => (from as readonly GatheringState[]).includes(state))
    .map(({ step }) => step);
}

export type StepRefusal =
  | { kind: 'step-not-possible' }
  | { kind: 'no-reason' }
  | { kind: 'no-place' }
  | { kind: 'begins-in-past' }
  | { kind: 'not-begun' };

/** Decides where a step leads; a cancellation needs its reason, an announcement a place and time to come. */
export function takeStep(
  gathering: { state: GatheringState; startsAt: Date; place: string; onlineUrl: string },
  step: GatheringStep,
  because: string,
  now: Date,
): Result<GatheringState, StepRefusal> {
  const known = gatheringSteps.find((one) => one.step === step);
  if (!known || !(known.from as readonly GatheringState[]).includes(gathering.state)) {
    return fail({ kind: 'step-not-possible' });
  }
  if (step === 'cancel' && because === '') return fail({ kind: 'no-reason' });
  if (step === 'announce') {
    if (gathering.place === '' && gathering.onlineUrl === '') return fail({ kind: 'no-place' });
    if (gathering.startsAt <= now) return fail({ kind: 'begins-in-past' });
  }
  if (step === 'hold' && now < gathering.startsAt) return fail({ kind: 'not-begun' });
  return ok(known.to);
}

export type Admission = {
  state: GatheringState;
  audience: Audience;
  startsAt: Date;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
};
export type NotOpen =
  | { kind: 'not-announced' }
  | { kind: 'not-open-yet'; opensAt: Date }
  | { kind: 'registration-closed' }
  | { kind: 'not-for-you' };

/** Whether somebody may register now. The organiser takes in whom it wants as long as it has not been held. */
export function mayRegister(
  gathering: Admission,
  who: { organiser: boolean; officer: boolean },
  now: Date,
): Result<null, NotOpen> {
  if (gathering.state !== 'announced') return fail({ kind: 'not-announced' });
  if (who.organiser) return ok(null);
  if (gathering.audience === 'invited' || (gathering.audience === 'officers' && !who.officer)) {
    return fail({ kind: 'not-for-you' });
  }
  const { registrationOpensAt: opensAt } = gathering;
  if (opensAt && now < opensAt) return fail({ kind: 'not-open-yet', opensAt });
  const closes = gathering.registrationClosesAt ?? gathering.startsAt;
  if (now >= closes || now >= gathering.startsAt) return fail({ kind: 'registration-closed' });
  return ok(null);
}

/** Where the next one comes: on a seat, or behind those who wait. A free seat is first for who waits already. */
export function placeFor(seats: number | null, taken: number, waiting: number): 'registered' | 'waiting' {
  return seats === null || (waiting === 0 && taken < seats) ? 'registered' : 'waiting';
}

/** How many of those who wait get a seat now. */
export function seatsToGive(seats: number | null, taken: number, waiting: number): number {
  return seats === null ? waiting : Math.max(0, Math.min(waiting, seats - taken));
}
