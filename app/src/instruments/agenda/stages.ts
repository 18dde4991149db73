import { fail, ok, type Result } from '../../platform/result.ts';

/** How far an agenda is: themes come in, are merged, are chosen from, and become the agenda of a term. */
const stages = ['collect', 'cluster', 'rank', 'ranked', 'adopted'] as const;
export type Stage = (typeof stages)[number];

/** The one table of steps; adopting has a form of its own. */
export const stageSteps = [
  { step: 'stop-collecting', from: 'collect', to: 'cluster' },
  { step: 'open-choosing', from: 'cluster', to: 'rank' },
  { step: 'collect-again', from: 'cluster', to: 'collect' },
  { step: 'end-choosing', from: 'rank', to: 'ranked' },
  { step: 'adopt', from: 'ranked', to: 'adopted' },
] as const;
export type StageStep = (typeof stageSteps)[number]['step'];

export type StageError = { kind: 'step-not-possible' } | { kind: 'too-few-points' };

// Out of one nothing can be chosen.
const fewestPoints = 2;

/** Where a step leads from this stage; choosing needs two points at least. */
export function takeStage(stage: Stage, step: StageStep, points: number): Result<Stage, StageError> {
  const allowed = stageSteps.find((one) => one.step === step && one.from === stage);
  if (!allowed) return fail({ kind: 'step-not-possible' });
  if (step === 'open-choosing' && points < fewestPoints) return fail({ kind: 'too-few-points' });
  return ok(allowed.to);
}
