import { type Conflict, explainConflict } from './feasible.ts';
import { goldilocks } from './goldilocks.ts';
import { highsSolver } from './highs-solver.ts';
import { bestPanel, hullLeximin, nearestMixture } from './hull.ts';
import { Interrupted, interruptible, later, type StopOptions, stopOf } from './interrupt.ts';
import { nash } from './nash.ts';
import { peel, type Share } from './peel.ts';
import { denominator, panelsOfPeople, type WeightedPanel } from './people-panels.ts';
import { type Pool, poolOf } from './pool.ts';
import { byCodePoint, type Objective, type Problem, type Quota } from './problem.ts';
import { type Level, type Marginals, relaxedLeximin } from './relaxed-leximin.ts';
import type { Solver } from './solver.ts';
import { type LotteryStats, lotteryStats } from './stats.ts';
import { type Issue, validate } from './validate.ts';
import { whyExcluded } from './why-excluded.ts';

/** How far a run is; `left` is the part of the lottery that still has to be found, 0 to 1. */
export type Progress = {
  phase: 'feasibility' | 'probabilities' | 'panels' | 'column-generation';
  left: number;
  panels: number;
};

/** A run that is stopped gives the best so far, marked as not exact. */
export type SolveOptions = StopOptions & {
  onProgress?: (progress: Progress) => void;
  solver?: Solver;
  /** How far a probability may be from the optimum for the lottery to count as exact. */
  tolerance?: number;
};

/** Why the probabilities are the best there are. */
export type Certificate = {
  exact: boolean;
  /** How far, at most, a probability of the lottery lies below that of the certificate. */
  delta: number;
  /** `relaxation`: even with parts of people nobody could do better; `panels`: over all panels themselves. */
  by: 'relaxation' | 'panels' | 'nothing';
  /** For each level its probability, and of each person settled there how much she holds it down. */
  levels: { value: number; prices: Record<string, number> }[];
};

/** A lottery over panels; panel i has the chance weight_i / denominator. */
export type Lottery = {
  panels: WeightedPanel[];
  denominator: number;
  /** The chance of each person, by id. */
  probability: Map<string, number>;
  certificate: Certificate;
  /**
   * People whom no panel can hold. With the quotas in `because` alone they can be in none, and without any one of them they
   * can: there may be other reasons, and this is the smallest that was found. Empty where it is not for a quota, or the
   * run was ended before the reason was known.
   */
  excluded: { id: string; because: Quota[] }[];
  stats: LotteryStats;
  /** Groups of people whom the draw cannot tell apart; they have the same chance. */
  alike: string[][];
};

/** The problem as it was given cannot be drawn from. */
export class InvalidProblem extends Error {
  override name = 'InvalidProblem';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(({ text }) => text).join('\n'));
    this.issues = issues;
  }
}

/** No panel fits the quotas. */
export class InfeasibleProblem extends Error {
  override name = 'InfeasibleProblem';
  readonly conflict: Conflict;
  constructor(conflict: Conflict) {
    super(conflict.text);
    this.conflict = conflict;
  }
}

/** The run was ended before it was known whether there is a panel at all. */
export class StoppedTooSoon extends Error {
  override name = 'StoppedTooSoon';
  constructor() {
    super('The run was ended before a panel was found; whether there is one is not known.');
  }
}

const defaultTolerance = 1e-7;
// Without a single panel there is nothing to give, so a run that is stopped looks for one a little longer.
const graceMs = 800;
// What is left over depends on the panels that were taken first, so another row of them is tried before all panels are.
const attempts = 4;

/**
 * The lottery over panels whose probabilities are best for the objective. Leximin, maximin, Nash and Goldilocks are first
 * found for the relaxation, in which parts of people may sit in a panel, and then made of panels; where that cannot be
 * done exactly, leximin and maximin are found over the panels themselves by column generation. Throws `InvalidProblem` and
 * `InfeasibleProblem`.
 */
export async function optimise(problem: Problem, objective: Objective, options: SolveOptions = {}): Promise<Lottery> {
  const issues = validate(problem).filter(({ severity }) => severity === 'error');
  if (issues.length > 0) throw new InvalidProblem(issues);
  const pool = poolOf(problem);
  const stop = stopOf(options);
  const endless = options.solver ?? (await highsSolver());
  const solver = interruptible(endless, stop);
  options.onProgress?.({ phase: 'feasibility', left: 1, panels: 0 });
  const anyPanel = firstPanel(pool, interruptible(endless, later(stop, graceMs)));
  if (!anyPanel) throw new InfeasibleProblem(whyInfeasible(pool, solver));
  const mixture = await bestMixture(pool, solver, objective, anyPanel, options);
  return lotteryOf(pool, solver, mixture, options.tolerance ?? defaultTolerance);
}

function firstPanel(pool: Pool, solver: Solver): Int32Array | undefined {
  const noMatterWho = pool.kinds.map(() => 0);
  return unlessInterrupted(
    () => bestPanel(pool, solver, noMatterWho)?.counts,
    () => {
      throw new StoppedTooSoon();
    },
  );
}

function whyInfeasible(pool: Pool, solver: Solver): Conflict {
  return unlessInterrupted(
    () => explainConflict(pool, solver),
    () => ({
      demands: [],
      suggestions: [],
      waysOut: [],
      text: `There is no panel of ${pool.size}; the run was ended before it was known why.`,
    }),
  );
}

type Mixture = { shares: Share[]; levels: Level[]; delta: number; by: Certificate['by']; expected: Float64Array };

async function bestMixture(
  pool: Pool,
  solver: Solver,
  objective: Objective,
  anyPanel: Int32Array,
  options: SolveOptions,
): Promise<Mixture> {
  const { onProgress, tolerance = defaultTolerance } = options;
  const found: Share[] = [];
  const soFar = (): Mixture => {
    const shares = found.length > 0 ? found : [{ counts: anyPanel, share: 1 }];
    return { shares, levels: [], delta: Number.NaN, by: 'nothing', expected: expectedOf(pool, shares) };
  };
  try {
    onProgress?.({ phase: 'probabilities', left: 1, panels: 0 });
    const marginals = await marginalsFor(pool, solver, objective);
    const known = new Map<string, Int32Array>([['', anyPanel]]);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      found.length = 0;
      const onShare = (share: Share, left: number) => {
        found.push(share);
        known.set(share.counts.join(' '), share.counts);
        onProgress?.({ phase: 'panels', left, panels: found.length });
      };
      const { shares, left } = await peel(pool, solver, marginals.expected, { attempt, onShare });
      if (left < tolerance)
        return { shares, ...marginals, delta: worstShortfall(pool, shares, marginals), by: 'relaxation' };
    }
    const start = [...known.values()];
    onProgress?.({ phase: 'column-generation', left: 1, panels: start.length });
    const nearest = await nearestMixture(pool, solver, marginals.expected, start);
    if (nearest.delta < tolerance) return { ...nearest, ...marginals, by: 'relaxation' };
    if (objective.kind === 'nash' || objective.kind === 'goldilocks')
      return { ...nearest, ...marginals, by: 'relaxation' };
    found.splice(0, found.length, ...nearest.shares);
    const stages = objective.kind === 'maximin' ? { stages: 1 } : {};
    const overPanels = await hullLeximin(pool, solver, nearest.panels, {
      ...stages,
      onStage: (settled) =>
        onProgress?.({ phase: 'column-generation', left: 1 - settled / pool.kinds.length, panels: found.length }),
    });
    return { ...overPanels, delta: 0, by: 'panels', expected: expectedOf(pool, overPanels.shares) };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return soFar();
  }
}

async function marginalsFor(pool: Pool, solver: Solver, objective: Objective): Promise<Marginals> {
  const found = await {
    leximin: () => relaxedLeximin(pool, solver),
    maximin: () => relaxedLeximin(pool, solver, { stages: 1 }),
    nash: () => nash(pool, solver),
    goldilocks: () => goldilocks(pool, solver, objective.kind === 'goldilocks' ? (objective.gamma ?? 1) : 1),
  }[objective.kind]();
  if (!found) throw new Error('The relaxation has no panel where a panel was found.');
  return found;
}

function expectedOf(pool: Pool, shares: readonly Share[]): Float64Array {
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  const expected = new Float64Array(pool.kinds.length);
  for (const { counts, share } of shares) {
    for (const [kind, own] of counts.entries()) expected[kind] = (expected[kind] ?? 0) + (own * share) / total;
  }
  return expected;
}

function worstShortfall(pool: Pool, shares: readonly Share[], { expected }: Marginals): number {
  const got = expectedOf(pool, shares);
  const short = pool.kinds.map(({ members }, kind) => ((expected[kind] ?? 0) - (got[kind] ?? 0)) / members.length);
  return Math.max(0, ...short);
}

function lotteryOf(pool: Pool, solver: Solver, mixture: Mixture, tolerance: number): Lottery {
  const panels = panelsOfPeople(pool, mixture.shares);
  const sums = new Map(pool.ids.map((id) => [id, 0]));
  for (const { members, weight } of panels) for (const id of members) sums.set(id, (sums.get(id) ?? 0) + weight);
  const probability = new Map([...sums].map(([id, sum]) => [id, sum / denominator]));
  const out = pool.kinds.flatMap((kind, index) =>
    (mixture.expected[index] ?? 0) < 1e-9 && mixture.by !== 'nothing'
      ? [
          {
            kind,
            because: unlessInterrupted(
              () => whyExcluded(pool, solver, index),
              () => [],
            ),
          },
        ]
      : [],
  );
  const exact = mixture.by !== 'nothing' && mixture.delta < tolerance;
  return {
    panels,
    denominator,
    probability,
    certificate: {
      exact,
      delta: mixture.delta,
      by: mixture.by,
      levels: mixture.levels.map((level) => levelOfPeople(pool, level)),
    },
    excluded: out
      .flatMap(({ kind, because }) => kind.members.map((member) => ({ id: pool.ids[member] ?? '', because })))
      .sort((a, b) => byCodePoint(a.id, b.id)),
    stats: lotteryStats(probability.values()),
    alike: pool.kinds.map(({ members }) => members.map((member) => pool.ids[member] ?? '')),
  };
}

function levelOfPeople(pool: Pool, { value, prices }: Level) {
  const entries = [...prices].flatMap(([kind, price]) =>
    (pool.kinds[kind]?.members ?? []).map((member) => [pool.ids[member] ?? '', price] as const),
  );
  return { value, prices: Object.fromEntries(entries.sort(([a], [b]) => byCodePoint(a, b))) };
}

function unlessInterrupted<Made>(make: () => Made, otherwise: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return otherwise();
  }
}
