import type { Lottery } from '../optimise.ts';
import type { Objective } from '../problem.ts';
import { readTextFile } from './read-file.ts';
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

/** Reads a lottery that `solve --json` wrote. */
export async function readLottery(path: string): Promise<Lottery> {
  const found = parsed(path, await readTextFile(path));
  const { probabilities, panels, denominator, stats, certificate, excluded, alike } = found;
  const weights = Array.isArray(panels) ? panels.map(({ weight }) => weight) : [];
  const sound = weights.every(Number.isInteger) && weights.reduce((sum, weight) => sum + weight, 0) === denominator;
  if (!probabilities || weights.length === 0 || !stats || !certificate || !Array.isArray(alike) || !sound)
    throw new Refused([`${path}: this is not a lottery as "sortition solve --json" writes it.`]);
  const delta = certificate.delta ?? Number.NaN;
  return {
    panels,
    denominator,
    probability: new Map(Object.entries(probabilities)),
    certificate: { ...certificate, delta },
    excluded,
    stats,
    alike,
  };
}

type LotteryJson = Omit<Lottery, 'probability'> & { probabilities: Record<string, number> };

function parsed(path: string, text: string): LotteryJson {
  try {
    return Object(JSON.parse(text)) as LotteryJson;
  } catch {
    throw new Refused([`${path}: this is not JSON.`]);
  }
}
