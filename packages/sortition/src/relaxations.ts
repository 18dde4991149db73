import type { Pool } from './pool.ts';
import type { Problem, Quota } from './problem.ts';
import { type Lever, type Slack, type SlackModel, slackModel } from './slack-model.ts';
import type { Row, Solver } from './solver.ts';

/** A way to make room: quotas to change, and to what. */
export type Relaxation = { changes: { quota: Quota; min: number; max: number }[]; cost: number };

/** A way to make room of any kind; what is not named stays as it is. */
export type WayOut = Relaxation & {
  /** Another size of the panel. */
  size?: number;
  /** People of one household may sit in the panel together. */
  anyHousehold?: true;
  /** People who need no longer be in every panel. */
  released?: string[];
};

/** `suggestions` change quotas alone; `waysOut` are of any kind. The cheapest come first, in both at most three. */
export type WaysOut = { suggestions: Relaxation[]; waysOut: WayOut[] };

const enough = 3;

/**
 * What can be given up so that there is a panel. The cheapest way of each kind (quotas, size, households, who must be in)
 * goes before a second way of one kind, and where these are not three, ways that mix kinds are looked for too. No way asks
 * for all that another asks for, and more. Raising a maximum by one costs 1; lowering a minimum l by one 1 + 2/l; a seat
 * more or fewer in the panel 2; the rule of households 3, and so does each person who need no longer be in.
 */
export function waysOut(pool: Pool, solver: Solver): WaysOut {
  const model = slackModel(pool);
  const one = (kind: Lever['kind']) => search(solver, model, [kind], { count: 1 });
  const suggestions = search(solver, model, ['quotas'], { count: enough });
  const ofEachKind = [...suggestions.slice(0, 1), ...one('size'), ...one('households'), ...one('must-include')];
  const found = [...ofEachKind.sort(byCost), ...suggestions.slice(1)].slice(0, enough);
  const all = ['quotas', 'size', 'households', 'must-include'] as const;
  const mixed = search(solver, model, all, { count: enough - found.length, apartFrom: found });
  const wayOut = (pulled: Pulled) => wayOutOf(pool, pulled);
  return { suggestions: suggestions.map(wayOut), waysOut: [...found, ...mixed].sort(byCost).map(wayOut) };
}

/** The problem after a way out was taken. */
export function withWayOut(problem: Problem, { changes, size, anyHousehold, released = [] }: WayOut): Problem {
  const { mustInclude } = problem;
  return {
    ...problem,
    quotas: problem.quotas.map((quota) => {
      const change = changes.find((one) => one.quota.category === quota.category && one.quota.value === quota.value);
      return change ? { ...quota, min: change.min, max: change.max } : quota;
    }),
    size: size ?? problem.size,
    ...(anyHousehold ? { onePerHousehold: false } : {}),
    ...(mustInclude ? { mustInclude: mustInclude.filter((id) => !released.includes(id)) } : {}),
  };
}

/** Levers with how far each was pulled. */
type Pulled = { levers: { slack: Slack; amount: number }[]; cost: number };

const byCost = (a: Pulled, b: Pulled) => a.cost - b.cost;

/**
 * Ways by levers of these kinds alone, the cheapest first. Each pulls other levers than those before it; with `apartFrom`
 * it is enough that it pulls one of theirs less far.
 */
function search(
  solver: Solver,
  model: SlackModel,
  kinds: readonly Lever['kind'][],
  { count, apartFrom }: { count: number; apartFrom?: readonly Pulled[] },
): Pulled[] {
  const found: Pulled[] = [];
  const used = model.slacks.filter(({ lever }) => kinds.includes(lever.kind));
  const idle = new Set(model.slacks.filter((slack) => !used.includes(slack)).map(({ slack }) => slack));
  const usable = { ...model, upper: model.upper.map((bound, column) => (idle.has(column) ? 0 : bound)) };
  while (used.length > 0 && found.length < count) {
    const cut = apartFrom ? pullsOneLess(usable, [...apartFrom, ...found]) : pullsOthers(usable, found);
    const result = solver.ilp(cut);
    // Counted again in whole numbers: what rounding makes of a point need not be a way out.
    if (result.status !== 'optimal' || !holds(model.rows, result.columns)) break;
    const levers = used
      .map((slack) => ({ slack, amount: result.columns[slack.slack] ?? 0 }))
      .filter(({ amount }) => amount > 0);
    if (levers.length === 0) break;
    found.push({ levers, cost: levers.reduce((sum, { slack, amount }) => sum + slack.cost * amount, 0) });
  }
  return found;
}

function pullsOthers(model: SlackModel, found: readonly Pulled[]): SlackModel {
  const cuts = found.map(({ levers }): Row => {
    const switches = levers.map(({ slack }) => slack.on);
    return { lower: 0, upper: switches.length - 1, columns: switches, values: switches.map(() => 1) };
  });
  return { ...model, rows: [...model.rows, ...cuts] };
}

/** Of each way that was found, one lever is pulled less far: a column for each lever says that it is that one. */
function pullsOneLess(model: SlackModel, found: readonly Pulled[]): SlackModel {
  const [cost, lower, upper, rows] = [[...model.cost], [...model.lower], [...model.upper], [...model.rows]];
  for (const { levers } of found) {
    const columns = levers.map((_, index) => cost.length + index);
    for (const [index, { slack, amount }] of levers.entries()) {
      cost.push(0);
      lower.push(0);
      upper.push(1);
      rows.push({
        lower: Number.NEGATIVE_INFINITY,
        upper: slack.most,
        columns: [slack.slack, columns[index] ?? 0],
        values: [1, slack.most - amount + 1],
      });
    }
    rows.push({ lower: 1, upper: Number.POSITIVE_INFINITY, columns, values: columns.map(() => 1) });
  }
  return { ...model, cost, lower, upper, rows };
}

function holds(rows: readonly Row[], point: Int32Array): boolean {
  return rows.every(({ lower, upper, columns, values }) => {
    const own = columns.reduce((sum, column, index) => sum + (point[column] ?? 0) * (values[index] ?? 0), 0);
    return own >= lower && own <= upper;
  });
}

function wayOutOf(pool: Pool, { levers, cost }: Pulled): WayOut {
  const changes = new Map<Quota, Relaxation['changes'][number]>();
  const way: WayOut = { changes: [], cost };
  for (const { slack, amount } of levers) {
    const { lever } = slack;
    switch (lever.kind) {
      case 'quotas': {
        const quota = pool.quotas[lever.index];
        if (!quota) break;
        const change = changes.get(quota) ?? { quota, min: quota.min, max: quota.max };
        if (lever.side === 'min') change.min -= amount;
        else change.max += amount;
        changes.set(quota, change);
        break;
      }
      case 'size':
        way.size = pool.size + (lever.side === 'smaller' ? -amount : amount);
        break;
      case 'households':
        way.anyHousehold = true;
        break;
      case 'must-include': {
        const members = pool.kinds[lever.people]?.members ?? [];
        // Those among them whom the draw cannot tell apart are equal to it, so the last by id are as good as any.
        way.released = [...(way.released ?? []), ...members.slice(-amount).map((member) => pool.ids[member] ?? '')];
        break;
      }
    }
  }
  way.changes = [...changes.values()];
  return way;
}
