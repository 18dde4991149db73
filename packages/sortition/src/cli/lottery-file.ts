import type { Lottery } from '../optimise.ts';
import type { Objective, Problem } from '../problem.ts';
import { readJson } from './read-file.ts';
import { Refused } from './usage.ts';

/** A lottery as `solve --json` writes it. */
export function lotteryJson({ probability, ...lottery }: Lottery, objective: Objective, size: number) {
  const { stats, certificate, denominator, excluded, panels, alike } = lottery;
  const { levels, ...proof } = certificate;
  const probabilities = Object.fromEntries(probability);
  return {
    objective,
    size,
    stats,
    certificate: { ...proof, levels },
    probabilities,
    excluded,
    denominator,
    panels,
    alike,
  };
}

/** Reads a lottery that `solve --json` wrote for this problem. */
export async function readLottery(path: string, problem: Problem): Promise<Lottery> {
  const { probabilities, panels, denominator, stats, certificate, excluded, alike } = Object(
    await readJson(path),
  ) as LotteryJson;
  const weights = Array.isArray(panels) ? panels.map(({ weight }) => weight) : [];
  const sound = weights.every(Number.isInteger) && weights.reduce((sum, weight) => sum + weight, 0) === denominator;
  if (!probabilities || weights.length === 0 || !stats || !certificate || !Array.isArray(alike) || !sound)
    throw new Refused([`${path}: this is not a lottery as "sortition solve --json" writes it.`]);
  const probability = new Map(Object.entries(probabilities));
  if (!isOf(problem, panels, probability))
    throw new Refused([`${path}: this lottery is of other people or another size.`]);
  const delta = certificate.delta ?? Number.NaN;
  return { panels, denominator, probability, certificate: { ...certificate, delta }, excluded, stats, alike };
}

type LotteryJson = Omit<Lottery, 'probability'> & { probabilities: Record<string, number> };

function isOf(
  { people, size, exclude }: Problem,
  panels: Lottery['panels'],
  probability: Lottery['probability'],
): boolean {
  const away = new Set(exclude);
  const drawable = people.filter(({ id }) => !away.has(id));
  const known = drawable.every(({ id }) => probability.has(id)) && probability.size === drawable.length;
  return known && panels.every(({ members }) => members.length === size && members.every((id) => probability.has(id)));
}
