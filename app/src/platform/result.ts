/** The outcome of a decision or command: a value, or an expected failure named by its `kind`. */
export type Result<Value, Failure extends { kind: string }> =
  | { ok: true; value: Value }
  | { ok: false; error: Failure };

/** Wraps a value as success. */
export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Wraps an expected failure; `throw` is for bugs and broken machines only. */
export function fail<Failure extends { kind: string }>(error: Failure): { ok: false; error: Failure } {
  return { ok: false, error };
}
