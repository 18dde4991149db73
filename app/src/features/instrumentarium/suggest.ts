import type { Level } from '../agreements/index.ts';
import { fewestRuns, type Summary } from './summarise.ts';

/** What is known of the project for which a way is chosen. */
export type Ask = {
  level: Level | null;
  /** The ages that the plan wants to reach. */
  ages: readonly string[];
  /** What there is to spend on it; null where nobody said. */
  budgetCents: number | null;
  /** Residents lead it: what only the municipality can run is no choice. */
  byResidents: boolean;
};

/** A way as far as choosing needs it. */
export type Candidate = {
  key: string;
  /** The levels of influence for which it is made. */
  levels: readonly Level[];
  townOnly: boolean;
  summary: Summary;
};

export type Reason =
  | { kind: 'fits-level'; level: Level }
  | { kind: 'reaches-age'; age: string }
  | { kind: 'would-again'; runs: number }
  | { kind: 'brings-new-people'; percent: number }
  | { kind: 'cheap-enough'; cents: number };
export type Objection =
  | { kind: 'other-level'; level: Level }
  | { kind: 'misses-age'; age: string }
  | { kind: 'not-again'; runs: number }
  | { kind: 'too-dear'; cents: number; budgetCents: number }
  | { kind: 'too-few-runs'; runs: number }
  | { kind: 'town-only' };

/** A way with what speaks for it and what against. */
export type Suggestion = { key: string; suggested: boolean; reasons: Reason[]; objections: Objection[] };

const manyNew = 0.4;
const weightOf = {
  'fits-level': 3,
  'reaches-age': 2,
  'would-again': 1,
  'brings-new-people': 1,
  'cheap-enough': 1,
} as const satisfies Record<Reason['kind'], number>;

/**
 * All ways, the most fitting first. One is suggested when something speaks for it and nothing stands in the way; too few
 * runs is a warning and no obstacle, or a new way would never be tried.
 */
export function suggest(ask: Ask, candidates: readonly Candidate[]): Suggestion[] {
  return candidates
    .map((candidate) => ({ ...judge(ask, candidate), runs: candidate.summary.runs }))
    .toSorted((a, b) => rank(b) - rank(a) || b.runs - a.runs || (a.key < b.key ? -1 : 1))
    .map(({ runs: _, ...suggestion }) => suggestion);
}

function judge(ask: Ask, { key, levels, townOnly, summary }: Candidate): Suggestion {
  const reasons: Reason[] = [];
  const objections: Objection[] = [];
  const { level, ages, budgetCents, byResidents } = ask;
  if (level) {
    if (levels.includes(level)) reasons.push({ kind: 'fits-level', level });
    else objections.push({ kind: 'other-level', level });
  }
  for (const age of ages) {
    const found = summary.ages.find((group) => group.key === age);
    if (found) found.more ? reasons.push({ kind: 'reaches-age', age }) : objections.push({ kind: 'misses-age', age });
  }
  if (summary.enough && summary.again) {
    if (summary.again.low > 0.5) reasons.push({ kind: 'would-again', runs: summary.runs });
    if (summary.again.high < 0.5) objections.push({ kind: 'not-again', runs: summary.runs });
  }
  if (summary.enough && summary.newPeople && summary.newPeople.low >= manyNew)
    reasons.push({ kind: 'brings-new-people', percent: Math.round(summary.newPeople.share * 100) });
  if (!summary.enough) objections.push({ kind: 'too-few-runs', runs: summary.runs });
  if (byResidents && townOnly) objections.push({ kind: 'town-only' });
  objections.push(...tooDear(budgetCents, summary, reasons));
  const obstacles = objections.filter(({ kind }) => kind !== 'too-few-runs' && kind !== 'misses-age');
  return { key, suggested: reasons.length > 0 && obstacles.length === 0, reasons, objections };
}

function tooDear(budgetCents: number | null, { perPerson, people, runs }: Summary, reasons: Reason[]): Objection[] {
  if (budgetCents === null || !perPerson || runs < fewestRuns) return [];
  // What one run cost in the middle: euros for each participant times how many usually come.
  const cents = Math.round((perPerson.median * people) / runs);
  if (cents > budgetCents) return [{ kind: 'too-dear', cents, budgetCents }];
  reasons.push({ kind: 'cheap-enough', cents });
  return [];
}

function rank({ suggested, reasons, objections }: Suggestion): number {
  const points = reasons.reduce((sum, { kind }) => sum + weightOf[kind], 0);
  return (suggested ? 100 : 0) + points - objections.length * 0.5;
}
