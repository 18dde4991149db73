import type { SchemeRules } from '../../../platform/town-scheme.ts';

/** A plan in figures: its kind, for how many people, and its budget in whole cents. */
export type PlanInFigures = {
  kindKey: string;
  persons: number | null;
  costCents: number;
  incomeCents: number;
  unforeseenCents: number;
};

/** What the calculator has to say; amounts in cents. */
export type AllowanceNote =
  | { kind: 'no-kind' }
  | { kind: 'no-persons' }
  | { kind: 'no-costs' }
  | { kind: 'unforeseen-too-high'; mostCents: number }
  | { kind: 'nothing-to-ask' }
  | { kind: 'over-maximum'; overCents: number };

/** What a scheme allows for a plan; `mostCents` is null until the kind and, where it matters, the number of people are known. */
export type Allowance = {
  totalCents: number;
  unforeseenMostCents: number;
  /** What it costs, less what comes in elsewhere. */
  neededCents: number;
  mostCents: number | null;
  /** What may be asked: what is needed, and never more than the most. */
  askedCents: number;
  notes: AllowanceNote[];
  /** Whether it can be sent like this; more than the maximum is no hindrance, the rest has to come from elsewhere. */
  allowed: boolean;
};

/** Computes at once what a scheme allows, and why. */
export function allowance(rules: SchemeRules, plan: PlanInFigures): Allowance {
  const { costCents, incomeCents, unforeseenCents } = plan;
  const kind = rules.kinds.find(({ key }) => key === plan.kindKey);
  const unforeseenMostCents = Math.floor((costCents * rules.unforeseenPercent) / 100);
  const totalCents = costCents + unforeseenCents;
  const neededCents = Math.max(0, totalCents - incomeCents);
  const mostCents = !kind ? null : kind.per === 'plan' ? kind.mostCents : times(kind.mostCents, plan.persons);
  const notes: AllowanceNote[] = [];
  if (!kind) notes.push({ kind: 'no-kind' });
  else if (kind.per === 'person' && plan.persons === null) notes.push({ kind: 'no-persons' });
  if (costCents === 0) notes.push({ kind: 'no-costs' });
  else if (unforeseenCents > unforeseenMostCents)
    notes.push({ kind: 'unforeseen-too-high', mostCents: unforeseenMostCents });
  if (costCents > 0 && neededCents === 0) notes.push({ kind: 'nothing-to-ask' });
  const allowed = notes.length === 0;
  if (mostCents !== null && neededCents > mostCents)
    notes.push({ kind: 'over-maximum', overCents: neededCents - mostCents });
  const askedCents = mostCents === null ? neededCents : Math.min(neededCents, mostCents);
  return { totalCents, unforeseenMostCents, neededCents, mostCents, askedCents, notes, allowed };
}

function times(cents: number, persons: number | null): number | null {
  return persons === null ? null : cents * persons;
}
