import { fail, ok, type Result } from '../../platform/result.ts';

/** How far a mandate is. */
export const states = [
  ...(['draft', 'proposed', 'decided', 'running', 'in_review', 'changing'] as const),
  ...(['ended', 'taken_back', 'rejected'] as const),
] as const;
export type State = (typeof states)[number];

/** What has to be told with a step: who decided, why or what was found, where the decision is read, when to look again. */
export type Asked = 'byWhom' | 'note' | 'documentUrl' | 'reviewOn';

type AllowedStep<Name extends string = string> = {
  step: Name;
  from: readonly State[];
  to: State;
  needs: readonly Asked[];
  may?: readonly Asked[];
};

/** The one table of steps of a mandate: what stands not in it cannot happen. */
export const mandateSteps = [
  { step: 'propose', from: ['draft'], to: 'proposed', needs: [] },
  { step: 'withdraw', from: ['proposed'], to: 'draft', needs: ['note'] },
  { step: 'decide', from: ['proposed'], to: 'decided', needs: ['byWhom'], may: ['note', 'documentUrl'] },
  { step: 'reject', from: ['proposed'], to: 'rejected', needs: ['byWhom', 'note'], may: ['documentUrl'] },
  { step: 'start', from: ['decided'], to: 'running', needs: [], may: ['note'] },
  { step: 'open-review', from: ['running'], to: 'in_review', needs: [], may: ['note'] },
  { step: 'go-on', from: ['in_review'], to: 'running', needs: ['byWhom', 'note'], may: ['reviewOn'] },
  { step: 'change', from: ['in_review'], to: 'changing', needs: ['byWhom', 'note'] },
  // The change has a decision of its own; until then what was decided before holds.
  { step: 'decide-change', from: ['changing'], to: 'running', needs: ['byWhom'], may: ['note', 'documentUrl'] },
  { step: 'keep', from: ['changing'], to: 'running', needs: ['byWhom', 'note'] },
  { step: 'stop', from: ['in_review'], to: 'ended', needs: ['byWhom', 'note'] },
  { step: 'end', from: ['running'], to: 'ended', needs: ['note'] },
  {
    step: 'take-back',
    from: ['decided', 'running', 'in_review', 'changing'],
    to: 'taken_back',
    needs: ['byWhom', 'note'],
    may: ['documentUrl'],
  },
] as const satisfies readonly AllowedStep[];
export type MandateStep = (typeof mandateSteps)[number]['step'];

const table: readonly AllowedStep<MandateStep>[] = mandateSteps;

/** The step that was asked for is not one from where the mandate stands now. */
export type StepError = { kind: 'step-not-possible'; state: State };

/** Where a step leads from this state, or that it is not allowed there. */
export function takeStep(state: State, step: MandateStep): Result<State, StepError> {
  const allowed = stepsFrom(state).find((one) => one.step === step);
  return allowed ? ok(allowed.to) : fail({ kind: 'step-not-possible', state });
}

/** The steps that are possible from this state. */
export function stepsFrom(state: State): readonly AllowedStep<MandateStep>[] {
  return table.filter(({ from }) => from.includes(state));
}

/** What a step needs, and what may be told with it. */
export function askedBy(step: MandateStep): { needs: readonly Asked[]; may: readonly Asked[] } {
  const { needs = [], may = [] } = table.find((one) => one.step === step) ?? {};
  return { needs, may };
}

/** Whether the programme team may write in it: before it is proposed, and while a change is prepared. */
export function isWritten(state: State): boolean {
  return state === 'draft' || state === 'changing';
}

/** Whether the body has the control now: also while it is looked at, and while a change is prepared. */
export function holds(state: State): boolean {
  return state === 'running' || state === 'in_review' || state === 'changing';
}

/** Whether nothing can happen with it any more. */
export function isOver(state: State): boolean {
  return stepsFrom(state).length === 0;
}

/** The state after a step that is known to be possible; without a step the state itself. A mistake in it throws. */
export function stateAfter(state: State, step?: string): State {
  if (step === undefined) return state;
  const allowed = stepsFrom(state).find((one) => one.step === step);
  if (!allowed) throw new Error(`A mandate that is ${state} cannot ${step}.`);
  return allowed.to;
}
