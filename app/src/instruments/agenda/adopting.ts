import { fail, ok, type Result } from '../../platform/result.ts';

/** Where the body puts a point (null: not on the agenda), and why, where that is another order than people chose. */
export type PutPlace = { id: number; place: number | null; why: string };
export type OrderError =
  | { kind: 'nothing-adopted' }
  | { kind: 'place-twice'; id: number }
  | { kind: 'reason-missing'; id: number };

/**
 * Decides whether an order may be adopted. Wherever a point comes before one that people put higher, one of the two has
 * to tell why; what shares a place may stand in any order.
 */
export function judgeOrder(
  ranked: readonly { id: number; place: number }[],
  order: readonly PutPlace[],
): Result<null, OrderError> {
  const on = order.filter((one) => one.place !== null);
  if (on.length === 0) return fail({ kind: 'nothing-adopted' });
  const twice = on.find((one) => on.some((other) => other.id !== one.id && other.place === one.place));
  if (twice) return fail({ kind: 'place-twice', id: twice.id });
  const put = new Map(order.map((one) => [one.id, one]));
  const last = Number.POSITIVE_INFINITY;
  for (const higher of ranked)
    for (const lower of ranked) {
      const [a, b] = [put.get(higher.id), put.get(lower.id)];
      if (higher.place >= lower.place || !a || !b) continue;
      const turned = (b.place ?? last) < (a.place ?? last);
      if (turned && a.why.trim() === '' && b.why.trim() === '') return fail({ kind: 'reason-missing', id: a.id });
    }
  return ok(null);
}
