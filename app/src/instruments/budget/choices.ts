import { fail, ok, type Result } from '../../platform/result.ts';

/** How people choose on a ballot. */
export const ballotKinds = ['approval', 'knapsack', 'points', 'ranking'] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** What somebody chose: project ids, in order of preference where the ballot ranks; `points` only where it has points. */
export type Choices = { projects: number[]; points?: number[] };

/** The rules of a ballot; amounts are cents. */
export type BallotDesign = {
  ballot: BallotKind;
  amount: number;
  minChoices: number;
  maxChoices: number | null;
  points: number;
};

export type ChoiceError =
  | { kind: 'too-few'; min: number }
  | { kind: 'too-many'; max: number }
  | { kind: 'over-budget'; over: number }
  | { kind: 'too-many-points'; max: number }
  | { kind: 'unknown-project' };

/** Decides whether these choices are a ballot under this design. Two projects of one group may both be chosen. */
export function checkChoices(
  design: BallotDesign,
  projects: readonly { id: number; cost: number }[],
  choices: Choices,
): Result<Choices, ChoiceError> {
  const costs = new Map(projects.map(({ id, cost }) => [id, cost]));
  const { projects: chosen, points } = choices;
  if (new Set(chosen).size !== chosen.length || chosen.some((id) => !costs.has(id)))
    return fail({ kind: 'unknown-project' });
  if (chosen.length < design.minChoices) return fail({ kind: 'too-few', min: design.minChoices });
  if (design.maxChoices !== null && chosen.length > design.maxChoices)
    return fail({ kind: 'too-many', max: design.maxChoices });
  if (design.ballot === 'knapsack') {
    const over = chosen.reduce((sum, id) => sum + (costs.get(id) ?? 0), -design.amount);
    if (over > 0) return fail({ kind: 'over-budget', over });
  }
  if ((design.ballot === 'points') !== (points !== undefined)) return fail({ kind: 'unknown-project' });
  if (points) {
    const whole = points.every((one) => Number.isInteger(one) && one > 0);
    if (points.length !== chosen.length || !whole) return fail({ kind: 'unknown-project' });
    if (points.reduce((sum, one) => sum + one, 0) > design.points)
      return fail({ kind: 'too-many-points', max: design.points });
  }
  return ok(choices);
}
