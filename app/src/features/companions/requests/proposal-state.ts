import { fail, ok, type Result } from '../../../platform/result.ts';

export type ProposalState = 'proposed' | 'accepted' | 'passed_on' | 'handed_over' | 'ended';
/** What can happen to a proposal. `withdraw` is the team's: it needs nobody any more; `leave` is of who leaves the pool. */
export type ProposalStep = 'accept' | 'pass_on' | 'hand_over' | 'leave' | 'finish' | 'withdraw';

/** Every step that is allowed; what was passed on, handed over or ended stays so. */
const steps: Record<ProposalState, Partial<Record<ProposalStep, ProposalState>>> = {
  proposed: { accept: 'accepted', pass_on: 'passed_on', leave: 'handed_over', withdraw: 'ended' },
  accepted: { hand_over: 'handed_over', leave: 'handed_over', finish: 'ended', withdraw: 'ended' },
  passed_on: {},
  handed_over: {},
  ended: {},
};

/** Where a step leads, or that it is not allowed any more. */
export function stepTo(
  state: ProposalState,
  step: ProposalStep,
): Result<ProposalState, { kind: 'already-answered'; state: ProposalState }> {
  const next = steps[state][step];
  return next ? ok(next) : fail({ kind: 'already-answered', state });
}

/** Whether the initiative waits for this officer, or has this companion. */
export function isLive(state: ProposalState): boolean {
  return state === 'proposed' || state === 'accepted';
}

/** Whether the initiative needs nobody any more after this step; after the others it waits for somebody else, or goes on. */
export function closesRequest(step: ProposalStep): 'finished' | 'withdrawn' | null {
  if (step === 'finish') return 'finished';
  return step === 'withdraw' ? 'withdrawn' : null;
}
