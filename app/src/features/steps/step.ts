import { type Actor, type Assurance, assuranceOf, meetsAssurance } from '../../platform/actor.ts';
import { fail, ok, type Result } from '../../platform/result.ts';

/** What a step may allow; the kinds of `act` that its instrument offers. */
export const stepActs = ['contribute', 'support', 'comment'] as const;
export type StepAct = (typeof stepActs)[number];

/** One run of one instrument, as far as the decision whether somebody may act needs it. */
export type StepRules = {
  status: 'draft' | 'published';
  projectStatus: 'draft' | 'published' | 'closed';
  opensAt: Date | null;
  /** Open-ended where it is null. */
  closesAt: Date | null;
  assurance: Assurance;
  limitPerPerson: number | null;
  /** Acts allowed on this day by the phases of the project; null where the step is not bound to phases. */
  actsToday: readonly StepAct[] | null;
};

export type Openness = 'draft' | 'coming' | 'open' | 'closed';

/** Whether the step is open at this moment; the whole period counts, so the moment of closing is closed. */
export function openness(
  step: Pick<StepRules, 'status' | 'projectStatus' | 'opensAt' | 'closesAt'>,
  now: Date,
): Openness {
  if (step.status === 'draft' || step.projectStatus === 'draft') return 'draft';
  if (step.projectStatus === 'closed') return 'closed';
  if (step.opensAt && now < step.opensAt) return 'coming';
  if (step.closesAt && now >= step.closesAt) return 'closed';
  return 'open';
}

export type ActError =
  | { kind: 'step-not-found' }
  | { kind: 'step-not-open-yet'; opensAt: Date }
  | { kind: 'step-closed'; closedAt: Date | null }
  | { kind: 'act-not-allowed-now'; act: StepAct }
  | { kind: 'assurance-too-low'; needed: Assurance };

/** Decides whether this actor may do this in the step now. */
export function mayAct(step: StepRules, act: StepAct, actor: Actor, now: Date): Result<null, ActError> {
  const state = openness(step, now);
  if (state === 'draft') return fail({ kind: 'step-not-found' });
  if (state === 'coming') return fail({ kind: 'step-not-open-yet', opensAt: step.opensAt ?? now });
  if (state === 'closed') return fail({ kind: 'step-closed', closedAt: step.closesAt });
  if (step.actsToday && !step.actsToday.includes(act)) return fail({ kind: 'act-not-allowed-now', act });
  if (!meetsAssurance(assuranceOf(actor), step.assurance)) {
    return fail({ kind: 'assurance-too-low', needed: step.assurance });
  }
  return ok(null);
}

export type ContributeError = ActError | { kind: 'limit-reached'; limit: number } | { kind: 'outside-area' };

/** Decides whether somebody with this many contributions may add one for this area (null: no area given). */
export function mayContribute(
  step: StepRules & { areaIds: readonly number[] },
  actor: Actor,
  alreadyContributed: number,
  /** The area of the contribution with all areas around it; empty where none was given. */
  areaPath: readonly number[],
  now: Date,
): Result<null, ContributeError> {
  const allowed = mayAct(step, 'contribute', actor, now);
  if (!allowed.ok) return allowed;
  if (step.limitPerPerson !== null && alreadyContributed >= step.limitPerPerson) {
    return fail({ kind: 'limit-reached', limit: step.limitPerPerson });
  }
  // No area given is not an area outside: people may leave the place open.
  const inside = step.areaIds.length === 0 || areaPath.length === 0 || areaPath.some((id) => step.areaIds.includes(id));
  return inside ? ok(null) : fail({ kind: 'outside-area' });
}
