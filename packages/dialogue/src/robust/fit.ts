import { deviationsOf } from '../axes/deviations.ts';
import { type Axes, type Principal, principalAxes } from '../axes/principal.ts';
import type { VoteTable } from '../vote-table.ts';
import { type Factors, startFactors } from './factors.ts';
import { refined } from './refine.ts';
import { turned } from './turn.ts';

const rounds = 20;

/** The model of the votes, and the plain principal components where it starts. */
export function fitFactors(
  table: VoteTable,
  allowed: Uint8Array,
  before?: Axes,
): { factors: Factors; principal: Principal } {
  const deviations = deviationsOf(table, allowed);
  const principal = principalAxes(deviations, before);
  const start = startFactors(table, deviations.mean, principal, deviations.variation);
  return { factors: turned(refined(table, start, rounds), principal), principal };
}
