import { fail, ok, type Result } from '../../platform/result.ts';

/** How far an initiative is, in the order in which most go through it. */
export const stages = ['idea', 'exploring', 'gathering_support', 'applying', 'running', 'done', 'stopped'] as const;
export type Stage = (typeof stages)[number];

// Not every initiative needs support or money first; what is finished is never skipped to, and who stopped may go on.
const next: Record<Stage, readonly Stage[]> = {
  idea: ['exploring', 'gathering_support', 'running', 'stopped'],
  exploring: ['idea', 'gathering_support', 'applying', 'running', 'stopped'],
  gathering_support: ['exploring', 'applying', 'running', 'stopped'],
  applying: ['gathering_support', 'running', 'stopped'],
  running: ['applying', 'done', 'stopped'],
  done: ['running'],
  stopped: ['idea', 'exploring', 'gathering_support', 'applying', 'running'],
};

/** The stages to which an initiative may go from here. */
export function stagesAfter(stage: Stage): readonly Stage[] {
  return next[stage];
}

/** Whether an initiative in this stage is over, for now. */
export function isOver(stage: Stage): boolean {
  return stage === 'done' || stage === 'stopped';
}

export type MoveError =
  | { kind: 'not-published' }
  | { kind: 'stage-not-allowed'; from: Stage; to: Stage }
  | { kind: 'reason-missing' };

/** Decides whether an initiative goes from one stage to another; who stops says why, so that others learn of it. */
export function move(
  initiative: { stage: Stage; status: 'draft' | 'published' | 'closed' },
  to: Stage,
  why: string,
): Result<{ stage: Stage; status: 'published' | 'closed'; stoppedBecause: string }, MoveError> {
  if (initiative.status === 'draft') return fail({ kind: 'not-published' });
  if (!next[initiative.stage].includes(to)) return fail({ kind: 'stage-not-allowed', from: initiative.stage, to });
  if (to === 'stopped' && why.trim() === '') return fail({ kind: 'reason-missing' });
  // Nobody can take part any more in what is over.
  return ok({
    stage: to,
    status: isOver(to) ? 'closed' : 'published',
    stoppedBecause: to === 'stopped' ? why.trim() : '',
  });
}
