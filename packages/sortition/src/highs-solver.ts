import highsModule, { type Highs, type Model, type ModelData } from 'highs';
import { Interrupted } from './interrupt.ts';
import { type LinearModel, type LpResult, type RunOptions, type Session, type Solver, SolverFailed } from './solver.ts';

// The types are those of its CommonJS form; as an ES module the loader itself is the default.
const loadHighs = highsModule as unknown as typeof highsModule.default;

let loaded: Promise<Highs> | undefined;

/** HiGHS, the solver that comes with this package; loaded once. `locate` says where a browser finds `highs.wasm`. */
export async function highsSolver(locate?: (file: string) => string): Promise<Solver> {
  loaded ??= loadHighs(locate ? { locateFile: locate } : {});
  const highs = await loaded;
  return {
    lp: (model, { stop } = {}) => lpResult(solve(highs, dataOf(highs, model), { solver: 'simplex', ...exact }, stop)),
    open: (model, options = {}) => open(highs, model, options),
    ilp(model, { near, stop } = {}) {
      const data = wholeNumbers(highs, dataOf(highs, model));
      const found = solve(highs, data, { ...exactly, ...(near ? nearEnough : {}) }, stop);
      if (found.status === 'infeasible') return { status: 'infeasible' };
      if (found.status !== 'optimal') throw new SolverFailed(`The integer programme ended ${found.status}.`);
      return { status: 'optimal', objective: found.objective, columns: Int32Array.from(found.columns, Math.round) };
    },
  };
}

const quiet = { output_flag: false, random_seed: 1 };
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

function open(highs: Highs, model: LinearModel, { stop }: RunOptions): Session {
  const own = highs.createModel(dataOf(highs, model));
  own.options.set({ ...quiet, solver: 'simplex', ...exact });
  return {
    setBounds: (column, lower, upper) => own.changeColBounds(column, lower, upper),
    solve() {
      run(highs, own, stop);
      return lpResult(outcome(highs, own));
    },
    close: () => own.dispose(),
  };
}

type Outcome = { status: string; objective: number; columns: Float64Array; prices: Float64Array };

type HighsOptions = Record<string, string | number | boolean>;
type Stop = RunOptions['stop'];

function solve(highs: Highs, data: ModelData, options: HighsOptions, stop: Stop): Outcome {
  try {
    return solveOnce(highs, data, options, stop);
  } catch (error) {
    if (!(error instanceof highs.errors.HighsError)) throw error;
    // HiGHS 1.15.1 fails on some small integer programmes when it simplifies them first, and solves them when it does not.
    return solveOnce(highs, data, { ...options, presolve: 'off' }, stop);
  }
}

function solveOnce(highs: Highs, data: ModelData, options: HighsOptions, stop: Stop): Outcome {
  return highs.withModel(data, (own) => {
    own.options.set({ ...quiet, ...options });
    run(highs, own, stop);
    return outcome(highs, own);
  });
}

/** Runs a model; where `stop` says so in the middle of it, throws `Interrupted`. */
function run(highs: Highs, own: Model, stop: Stop): void {
  if (!stop) {
    own.run();
    return;
  }
  const { callbackType, modelStatus } = highs.constants;
  const ask = (event: { interrupt(): void }): undefined => {
    if (stop()) event.interrupt();
  };
  own.run({ [callbackType.simplexInterrupt]: ask, [callbackType.mipInterrupt]: ask });
  if (own.getModelStatus() === modelStatus.interrupted) throw new Interrupted();
}

function outcome(highs: Highs, own: Model): Outcome {
  const { colValue, rowDual } = own.getSolution();
  return {
    status: statusName(highs, own.getModelStatus()),
    objective: own.getObjectiveValue(),
    columns: colValue,
    prices: rowDual,
  };
}

function lpResult({ status, objective, columns, prices }: Outcome): LpResult {
  if (status === 'infeasible') return { status };
  if (status !== 'optimal') throw new SolverFailed(`The linear programme ended ${status}.`);
  return { status, objective, columns, prices };
}

function statusName({ constants: { modelStatus } }: Highs, status: number): string {
  if (status === modelStatus.optimal) return 'optimal';
  if (status === modelStatus.infeasible) return 'infeasible';
  return `with status ${status}`;
}

function dataOf(highs: Highs, model: LinearModel): ModelData {
  const { objectiveSense } = highs.constants;
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const row of model.rows) {
    for (const column of row.columns) columns.push(column);
    for (const value of row.values) values.push(value);
    starts.push(columns.length);
  }
  const finite = (value: number) =>
    Math.abs(value) === Number.POSITIVE_INFINITY ? Math.sign(value) * highs.infinity : value;
  return {
    numCols: model.cost.length,
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
      numCols: model.cost.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(columns),
      values: Float64Array.from(values),
    },
  };
}

function wholeNumbers(highs: Highs, data: ModelData): ModelData {
  return { ...data, integrality: new Int32Array(data.numCols).fill(highs.constants.variableType.integer) };
}
