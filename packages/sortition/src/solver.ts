/** A row of a linear model: lower <= sum of values times columns <= upper. */
export type Row = { lower: number; upper: number; columns: readonly number[]; values: readonly number[] };

/** Columns with cost and bounds, and rows; `Infinity` for no bound. */
export type LinearModel = {
  sense: 'minimise' | 'maximise';
  cost: readonly number[];
  lower: readonly number[];
  upper: readonly number[];
  rows: readonly Row[];
};

/** An optimum of a linear programme; `prices` are the dual values of the rows. */
export type LpResult =
  | { status: 'optimal'; objective: number; columns: Float64Array; prices: Float64Array }
  | { status: 'infeasible' };
/** An optimum of an integer programme, its columns rounded to whole numbers. */
export type IlpResult = { status: 'optimal'; objective: number; columns: Int32Array } | { status: 'infeasible' };

/** A linear programme that stays open, so that with other bounds it starts from where it was. */
export type Session = {
  setBounds(column: number, lower: number, upper: number): void;
  solve(): LpResult;
  close(): void;
};

/** While a programme runs, `stop` is asked whether it must end; the solver then throws `Interrupted`. */
export type RunOptions = { stop?: () => boolean };

/** What solves linear programmes; the package brings one (`highsSolver`), another can be put in its place. */
export type Solver = {
  lp(model: LinearModel, options?: RunOptions): LpResult;
  open(model: LinearModel, options?: RunOptions): Session;
  /** With `near` any good point will do, where the best one is not needed. */
  ilp(model: LinearModel, options?: RunOptions & { near?: boolean }): IlpResult;
};

/** The solver ended in a way that says nothing about the problem. */
export class SolverFailed extends Error {
  override name = 'SolverFailed';
}
