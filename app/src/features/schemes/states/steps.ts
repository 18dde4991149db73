import { fail, ok, type Result } from '../../../platform/result.ts';
import type { SchemeRules } from '../../../platform/town-scheme.ts';

/** How far an application is. */
export const states = [
  'draft',
  'submitted',
  'incomplete',
  'complete',
  'in_advice',
  'advised',
  'granted',
  'partly',
  'refused',
  'set_aside',
  'withdrawn',
  'paid',
  'reported',
  'settled',
  'admitted',
  'inadmissible',
  'talking',
  'compared',
  'agreed',
  'stopped',
  'evaluated',
] as const;
export type State = (typeof states)[number];

/** Who takes a step. */
export type Doer = 'applicant' | 'secretary' | 'decider' | 'finance' | 'both';

/**
 * One allowed step; `same`: the application stays where it is. `only`: it is there only where a council advises, or only
 * where none does.
 */
export type AllowedStep<Name extends string = string> = {
  step: Name;
  by: Doer;
  from: readonly State[];
  to: State | 'same';
  only?: 'with-council' | 'without-council';
};

/** The step that was asked for is not one from where the application stands now. */
export type StepError = { kind: 'step-not-possible'; state: State };

/** What was decided can be objected to; meanwhile it holds, and is carried out (Awb 6:16). */
const decided = ['granted', 'partly', 'refused', 'paid', 'reported', 'set_aside'] as const satisfies readonly State[];

/** The one table of steps of a subsidy: what stands not in it cannot happen. */
export const subsidySteps = [
  { step: 'submit', by: 'applicant', from: ['draft'], to: 'submitted' },
  { step: 'ask', by: 'secretary', from: ['submitted'], to: 'incomplete' },
  { step: 'answer', by: 'applicant', from: ['incomplete'], to: 'submitted' },
  { step: 'set-aside', by: 'secretary', from: ['incomplete'], to: 'set_aside' },
  { step: 'accept', by: 'secretary', from: ['submitted'], to: 'complete' },
  { step: 'send-to-council', by: 'secretary', from: ['complete'], to: 'in_advice', only: 'with-council' },
  { step: 'advise', by: 'secretary', from: ['in_advice'], to: 'advised', only: 'with-council' },
  { step: 'grant', by: 'decider', from: ['advised'], to: 'granted', only: 'with-council' },
  { step: 'partly', by: 'decider', from: ['advised'], to: 'partly', only: 'with-council' },
  { step: 'refuse', by: 'decider', from: ['advised'], to: 'refused', only: 'with-council' },
  { step: 'grant', by: 'decider', from: ['complete'], to: 'granted', only: 'without-council' },
  { step: 'partly', by: 'decider', from: ['complete'], to: 'partly', only: 'without-council' },
  { step: 'refuse', by: 'decider', from: ['complete'], to: 'refused', only: 'without-council' },
  {
    step: 'withdraw',
    by: 'applicant',
    from: ['draft', 'submitted', 'incomplete', 'complete', 'in_advice', 'advised', 'granted', 'partly'],
    to: 'withdrawn',
  },
  { step: 'pay', by: 'finance', from: ['granted', 'partly'], to: 'paid' },
  // What was added after an objection, when the rest was paid already.
  { step: 'pay', by: 'finance', from: ['paid', 'reported'], to: 'same' },
  { step: 'report', by: 'applicant', from: ['paid'], to: 'reported' },
  { step: 'settle', by: 'secretary', from: ['reported'], to: 'settled' },
  { step: 'object', by: 'applicant', from: decided, to: 'same' },
  { step: 'uphold', by: 'decider', from: decided, to: 'same' },
  { step: 'grant-anew', by: 'decider', from: ['granted', 'partly', 'refused'], to: 'granted' },
  { step: 'partly-anew', by: 'decider', from: ['partly', 'refused'], to: 'partly' },
  { step: 'grant-anew', by: 'decider', from: ['paid', 'reported'], to: 'same' },
  { step: 'partly-anew', by: 'decider', from: ['paid', 'reported'], to: 'same' },
  { step: 'take-up', by: 'decider', from: ['set_aside'], to: 'submitted' },
] as const satisfies readonly AllowedStep[];

export type SubsidyStep = (typeof subsidySteps)[number]['step'];

/** The one table of steps of a challenge (uitdaagrecht), from request to lesson. */
export const challengeSteps = [
  { step: 'submit', by: 'applicant', from: ['draft'], to: 'submitted' },
  { step: 'ask', by: 'secretary', from: ['submitted'], to: 'incomplete' },
  { step: 'answer', by: 'applicant', from: ['incomplete'], to: 'submitted' },
  { step: 'set-aside', by: 'secretary', from: ['incomplete'], to: 'set_aside' },
  { step: 'admit', by: 'secretary', from: ['submitted'], to: 'admitted' },
  { step: 'not-admit', by: 'secretary', from: ['submitted'], to: 'inadmissible' },
  { step: 'start-talks', by: 'secretary', from: ['admitted'], to: 'talking' },
  { step: 'compare', by: 'secretary', from: ['talking'], to: 'compared' },
  { step: 'grant', by: 'decider', from: ['compared'], to: 'granted' },
  // Too little support or talks that lead nowhere need no comparison.
  { step: 'refuse', by: 'decider', from: ['admitted', 'talking', 'compared'], to: 'refused' },
  // Taken by whoever signs last.
  { step: 'agree', by: 'both', from: ['granted'], to: 'agreed' },
  { step: 'stop', by: 'secretary', from: ['agreed'], to: 'stopped' },
  { step: 'evaluate', by: 'secretary', from: ['agreed', 'stopped'], to: 'evaluated' },
  {
    step: 'withdraw',
    by: 'applicant',
    from: ['draft', 'submitted', 'incomplete', 'admitted', 'talking', 'compared', 'granted'],
    to: 'withdrawn',
  },
] as const satisfies readonly AllowedStep[];

export type ChallengeStep = (typeof challengeSteps)[number]['step'];

/** The steps that an application under these rules walks. */
export function tableOf({
  challenge,
}: Pick<SchemeRules, 'challenge'>): readonly AllowedStep<SubsidyStep | ChallengeStep>[] {
  return challenge ? challengeSteps : subsidySteps;
}

/** Where a step leads from this state, or that it is not allowed there. */
export function takeStep<Name extends string>(
  table: readonly AllowedStep<Name>[],
  state: State,
  step: NoInfer<Name>,
  { council }: { council: boolean },
): Result<State, StepError> {
  const allowed = stepsFrom(table, state, { council }).find((one) => one.step === step);
  if (!allowed) return fail({ kind: 'step-not-possible', state });
  return ok(allowed.to === 'same' ? state : allowed.to);
}

/** The steps that are possible from this state. */
export function stepsFrom<Name extends string>(
  table: readonly AllowedStep<Name>[],
  state: State,
  { council }: { council: boolean },
): readonly AllowedStep<Name>[] {
  const other = council ? 'without-council' : 'with-council';
  return table.filter(({ from, only }) => only !== other && from.includes(state));
}

/** How far a challenge is that was admitted: everybody can follow it from then on, unless it is withdrawn. */
export const admittedStates = [
  ...(['admitted', 'talking', 'compared', 'granted', 'refused'] as const),
  ...(['agreed', 'stopped', 'evaluated'] as const),
] satisfies State[];

/** Whether a challenge was admitted and goes on, or went on to its end. */
export function wasAdmitted(state: State): boolean {
  return admittedStates.some((one) => one === state);
}

/** Whether a decision is still to come, so that its term counts. */
export function awaitsDecision(state: State): boolean {
  return [
    ...['submitted', 'incomplete', 'complete', 'in_advice', 'advised'],
    ...['admitted', 'talking', 'compared'],
  ].includes(state);
}

/** Whether nothing is left to do; only an objection brings such an application back. */
export function hasEnded(state: State): boolean {
  return ['refused', 'set_aside', 'withdrawn', 'settled', 'inadmissible', 'evaluated'].includes(state);
}
