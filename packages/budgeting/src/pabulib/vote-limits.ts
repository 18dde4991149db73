import type { Project, VoteType } from '../election.ts';
import { atScale, type Money, readAmount } from '../money.ts';

/** What META says that a ballot must keep to; what it does not say is no limit. */
export type BallotLimits = {
  readonly length: readonly [number, number];
  readonly points: readonly [number, number];
  readonly sumPoints: readonly [number, number];
  readonly sumCost: readonly [ReturnType<typeof readAmount>, ReturnType<typeof readAmount>];
};

type Broken = { readonly name: string; readonly level: 'error' | 'warning'; readonly text: string };

/** Reads the limits. */
export function limitsIn(meta: ReadonlyMap<string, string>): BallotLimits {
  const number = (name: string, otherwise: number) => {
    const written = meta.get(name);
    return written !== undefined && /^-?\d+$/.test(written) ? Number(written) : otherwise;
  };
  const pair = (name: string) =>
    [number(`min_${name}`, Number.NEGATIVE_INFINITY), number(`max_${name}`, Number.POSITIVE_INFINITY)] as const;
  return {
    length: pair('length'),
    points: pair('points'),
    sumPoints: pair('sum_points'),
    sumCost: [readAmount(meta.get('min_sum_cost') ?? ''), readAmount(meta.get('max_sum_cost') ?? '')],
  };
}

/** What a ballot breaks. The field calls costs and sums of points warnings, because cities word these rules loosely. */
export function withinLimits(
  { length, points: range, sumPoints, sumCost }: BallotLimits,
  { projects, voteType, scale }: { projects: readonly Project[]; voteType: VoteType; scale: number },
  chosen: readonly number[],
  points: readonly number[] | undefined,
): Broken[] {
  const broken: Broken[] = [];
  const add = (level: Broken['level'], name: string, text: string) => broken.push({ name, level, text });
  if (chosen.length < length[0])
    add('error', 'vote length too short', `${chosen.length} projects, at least ${length[0]}.`);
  if (chosen.length > length[1])
    add('error', 'vote length exceeded', `${chosen.length} projects, at most ${length[1]}.`);
  if (voteType === 'choose-1' && chosen.length !== 1)
    add('error', 'invalid choose-1 vote length', `${chosen.length} projects, where each voter chooses one.`);
  for (const given of points ?? []) {
    if (given < range[0]) add('error', 'points below minimum', `${given} points for a project.`);
    if (given > range[1]) add('error', 'points above maximum', `${given} points for a project.`);
  }
  if (voteType !== 'ordinal' && points?.some((given, at) => given > (points[at - 1] ?? given)))
    add('warning', 'vote order not sorted by points', 'the project with the most points should come first.');
  const sum = points?.reduce((total, given) => total + given, 0);
  if (sum !== undefined && sum < sumPoints[0]) add('warning', 'points sum below minimum', `${sum} points in all.`);
  if (sum !== undefined && sum > sumPoints[1]) add('warning', 'points sum above maximum', `${sum} points in all.`);
  const [least, most] = sumCost;
  if (least === undefined && most === undefined) return broken;
  const finest = Math.max(scale, least?.scale ?? 0, most?.scale ?? 0);
  const digits = chosen.reduce<Money>((total, at) => total + (projects[at]?.cost ?? 0n), 0n);
  const cost = atScale({ digits, scale }, finest);
  if (least && cost < atScale(least, finest))
    add('warning', 'approval vote cost below minimum', 'less than min_sum_cost.');
  if (most && cost > atScale(most, finest))
    add('warning', 'approval vote cost above maximum', 'more than max_sum_cost.');
  return broken;
}
