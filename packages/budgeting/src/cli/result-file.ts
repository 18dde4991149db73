import type { Election } from '../election.ts';
import { atScale, readAmount } from '../money.ts';
import type { RuleSpec } from '../result.ts';
import type { Claim } from '../verify/verify.ts';
import { Refused } from './usage.ts';

type Written = {
  winners?: unknown;
  cost?: unknown;
  rule?: unknown;
  digest?: unknown;
  runs?: { raised?: unknown };
  replaced?: unknown;
};

/** What a result claims, from what `count --json` wrote or a town published around it; anything else is `Refused`. */
export function claimIn(path: string, json: unknown, scale: number): Claim {
  const { winners, cost, rule, digest, runs, replaced } = Object(Object(json).result ?? json) as Written;
  const amount = typeof cost === 'string' ? readAmount(cost) : undefined;
  const raised = runs?.raised ?? 0;
  if (
    !isTexts(winners) ||
    amount === undefined ||
    amount.scale > scale ||
    !isRule(rule) ||
    typeof digest !== 'string' ||
    !Number.isSafeInteger(raised) ||
    Number(raised) < 0
  )
    throw new Refused([`${path}: this is no result of budgeting count --json.`]);
  return {
    winners,
    cost: atScale(amount, scale),
    rule,
    digest,
    runs: { counted: 0, proved: 0, raised: Number(raised) },
    ...(typeof replaced === 'boolean' ? { replaced } : {}),
  };
}

/** The election with the projects that exclude one another, which a town publishes with its count: a `.pb` has no place for them. */
export function withConflicts(election: Election, json: unknown): Election {
  const published: unknown = Object(json).projects;
  const told = (Array.isArray(published) ? published : []).map(
    (one) => Object(one) as { id?: unknown; conflicts?: unknown },
  );
  const conflicts = new Map(told.map(({ id, conflicts: ids }) => [String(id), isTexts(ids) ? ids : []]));
  const projects = election.projects.map((one) => ({
    ...one,
    conflicts: conflicts.get(one.id) ?? one.conflicts ?? [],
  }));
  return { ...election, projects };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

const words = {
  key: ['score', 'score/cost'],
  whenUnaffordable: ['stop', 'skip'],
  utility: ['cost', 'cardinality', 'points', 'points*cost', 'own'],
  completion: ['none', 'add1', 'add1e', 'add1u', 'utilitarian'],
  start: ['exact', 'integral'],
  comparison: ['none', 'satisfaction', 'exclusion'],
};

const fields: Record<RuleSpec['name'], readonly (keyof typeof words)[]> = {
  greedy: ['key'],
  'equal-shares': ['utility', 'completion', 'start', 'comparison'],
  phragmen: ['whenUnaffordable'],
  bos: ['utility'],
};

function isRule(value: unknown): value is RuleSpec {
  const rule = Object(value) as Record<string, unknown>;
  const name = Object.keys(fields).find((known) => known === rule.name) as RuleSpec['name'] | undefined;
  return (
    name !== undefined &&
    fields[name].every((field) => words[field].some((word) => word === rule[field])) &&
    (name !== 'greedy' || typeof rule.skip === 'boolean') &&
    (name !== 'equal-shares' || (typeof rule.increment === 'string' && /^\d+(\.\d+)?$/.test(rule.increment))) &&
    Number.isSafeInteger(rule.threshold) &&
    Array.isArray(rule.ties) &&
    rule.ties.every(isTie)
  );
}

function isTie(tie: unknown): boolean {
  if (typeof tie === 'object' && tie !== null) return isTexts((tie as { lot?: unknown }).lot);
  return ['min-cost', 'max-cost', 'max-votes', 'id', 'file-order', 'refuse'].some((word) => word === tie);
}
