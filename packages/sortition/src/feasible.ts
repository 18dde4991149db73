import { conflictingDemands, type Demand } from './conflict.ts';
import { highsSolver } from './highs-solver.ts';
import { bestPanel } from './hull.ts';
import { type Pool, poolOf } from './pool.ts';
import type { Problem } from './problem.ts';
import { type Relaxation, type WayOut, type WaysOut, waysOut } from './relaxations.ts';
import type { Solver } from './solver.ts';

/** Why there is no panel, and what could be changed; `text` says so with the ways out of any kind. */
export type Conflict = WaysOut & { demands: Demand[]; text: string };
export type Feasibility = { feasible: true } | ({ feasible: false } & Conflict);

/** Whether there is a panel at all; if not, the demands that are in each other's way and up to three ways out. */
export async function checkFeasible(problem: Problem, { solver }: { solver?: Solver } = {}): Promise<Feasibility> {
  const pool = poolOf(problem);
  const used = solver ?? (await highsSolver());
  const found = bestPanel(
    pool,
    used,
    pool.kinds.map(() => 0),
  );
  return found ? { feasible: true } : { feasible: false, ...explainConflict(pool, used) };
}

/** The explanation for a pool that has no panel. */
export function explainConflict(pool: Pool, solver: Solver): Conflict {
  const demands = conflictingDemands(pool, solver);
  const ways = waysOut(pool, solver);
  return { demands, ...ways, text: conflictText(pool.size, demands, ways.waysOut) };
}

function conflictText(size: number, demands: readonly Demand[], ways: readonly WayOut[]): string {
  const lines = [
    demands.length === 0
      ? `There is no panel of ${size}: the pool is too small, or people who must be in share a household.`
      : `No panel of ${size} can have ${listed(demands.map(demandText))}.`,
    ...ways.map((one, index) => `${index === 0 ? 'You could' : 'Or'} ${wayOutText(one, size)}.`),
  ];
  return lines.join('\n');
}

/** A demand in words: "at least 3 of age 16-24". */
export function demandText({ quota, side }: Demand): string {
  const { category, value, min, max } = quota;
  return side === 'min' ? `at least ${min} of ${category} ${value}` : `at most ${max} of ${category} ${value}`;
}

/** A change of quotas in words: "raise the maximum of education high from 66 to 67". */
export function relaxationText({ changes }: Relaxation): string {
  return listed(changeTexts(changes));
}

/** A way out of any kind in words: "make the panel 22 people instead of 24", where 24 is the `size` that was asked for. */
export function wayOutText(way: WayOut, size: number): string {
  return listed([
    ...changeTexts(way.changes),
    ...(way.size === undefined ? [] : [`make the panel ${way.size} people instead of ${size}`]),
    ...(way.anyHousehold ? ['let people of one household be in the panel together'] : []),
    ...(way.released ? [`no longer promise a seat to ${listed(way.released)}`] : []),
  ]);
}

function changeTexts(changes: Relaxation['changes']): string[] {
  return changes.flatMap(({ quota, min, max }) => [
    ...(min === quota.min ? [] : [`lower the minimum of ${quota.category} ${quota.value} from ${quota.min} to ${min}`]),
    ...(max === quota.max ? [] : [`raise the maximum of ${quota.category} ${quota.value} from ${quota.max} to ${max}`]),
  ]);
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
