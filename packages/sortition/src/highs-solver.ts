import highsModule, { type Highs } from 'highs';
import { type LinearModel, type Solver, SolverFailed } from './solver.ts';

// The types are those of its CommonJS form; as an ES module the loader itself is the default.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loaded: Promise<Highs> | undefined;

/** HiGHS, the solver that comes with this package; loaded once. `locate` says where a browser finds `highs.wasm`. */
export async function highsSolver(locate?: (file: string) => string): Promise<Solver> {
  loaded ??= loadHighs(locate ? { locateFile: locate } : {});
  const highs = await loaded;
  return {
    lp(model) {
      const run = solve(highs, model, { solver: 'simplex', ...exact });
      if (run.status === 'infeasible') return { status: 'infeasible' };
      if (run.status !== 'optimal') throw new SolverFailed(`The linear programme ended ${run.status}.`);
      return { status: 'optimal', objective: run.objective, columns: run.columns, prices: run.prices };
    },
    ilp(model, { timeLimitMs, near } = {}) {
      const limit = timeLimitMs === undefined ? {} : { time_limit: timeLimitMs / 1000 };
      const run = solve(highs, model, { ...exactly, ...limit, ...(near ? nearEnough : {}) }, true);
      if (run.status === 'infeasible') return { status: 'infeasible' };
      if (run.status === 'out-of-time') return { status: 'out-of-time' };
      if (run.status !== 'optimal') throw new SolverFailed(`The integer programme ended ${run.status}.`);
      return { status: 'optimal', objective: run.objective, columns: Int32Array.from(run.columns, Math.round) };
    },
  };
}

const exact = { primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 };
// Our integer programmes are small: most of what looks for first solutions costs more than it finds.
const exactly = {
  mip_heuristic_run_feasibility_jump: false,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_heuristic_effort: 0,
  mip_rel_gap: 0,
  mip_abs_gap: 1e-9,
  mip_feasibility_tolerance: 1e-9,
};
const nearEnough = { mip_rel_gap: 0.5, mip_heuristic_run_feasibility_jump: true, mip_heuristic_effort: 0.05 };

type Run = { status: string; objective: number; columns: Float64Array; prices: Float64Array };

function solve(
  highs: Highs,
  model: LinearModel,
  options: Record<string, string | number | boolean>,
  whole = false,
): Run {
  const { modelStatus, variableType, objectiveSense } = highs.constants;
  const width = model.cost.length;
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const row of model.rows) {
    columns.push(...row.columns);
    values.push(...row.values);
    starts.push(columns.length);
  }
  const finite = (value: number) =>
    Math.abs(value) === Number.POSITIVE_INFINITY ? Math.sign(value) * highs.infinity : value;
  return highs.withModel(
    {
      numCols: width,
      numRows: model.rows.length,
      sense: model.sense === 'maximise' ? objectiveSense.maximize : objectiveSense.minimize,
      colCost: Float64Array.from(model.cost),
      colLower: Float64Array.from(model.lower, finite),
      colUpper: Float64Array.from(model.upper, finite),
      rowLower: Float64Array.from(model.rows, ({ lower }) => finite(lower)),
      rowUpper: Float64Array.from(model.rows, ({ upper }) => finite(upper)),
      matrix: {
        format: 'csr',
        numRows: model.rows.length,
        numCols: width,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(columns),
        values: Float64Array.from(values),
      },
      ...(whole ? { integrality: new Int32Array(width).fill(variableType.integer) } : {}),
    },
    (run): Run => {
      run.options.set({ output_flag: false, random_seed: 1, ...options });
      run.run();
      const found = run.getModelStatus();
      const { colValue, rowDual } = run.getSolution();
      return { status: named(found), objective: run.getObjectiveValue(), columns: colValue, prices: rowDual };
    },
  );

  function named(status: number): string {
    if (status === modelStatus.optimal) return 'optimal';
    if (status === modelStatus.infeasible) return 'infeasible';
    if (status === modelStatus.timeLimit) return 'out-of-time';
    return `with status ${status}`;
  }
}
