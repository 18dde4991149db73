import type { Election } from '../election.ts';
import { equalShares } from '../equal-shares/equal-shares.ts';
import { greedy } from '../greedy.ts';
import type { Tie } from '../ties.ts';
import { selectedIn } from './check.ts';
import type { Issues } from './issue.ts';

// Files do not say how ties were settled; this is what the field's checker takes.
const ties: readonly Tie[] = ['min-cost', 'max-votes', 'file-order'];

/** Counts by the rule that the file names, where it is one with a fixed meaning, and compares the winners. */
export function checkRule(election: Election, issues: Issues): void {
  const rule = election.meta.get('rule') ?? '';
  const selected = selectedIn(election);
  const winners = selected && winnersBy(election, rule);
  if (winners === undefined) return;
  const name = rule.startsWith('greedy') ? 'greedy rule not followed' : 'equal shares rule not followed';
  const should = winners.filter((id) => !selected?.includes(id));
  const shouldNot = selected?.filter((id) => !winners.includes(id)) ?? [];
  if (should.length > 0) issues.warning(name, `Projects not selected but should be: ${should.join(', ')}.`);
  if (shouldNot.length > 0) issues.warning(name, `Projects selected but should not: ${shouldNot.join(', ')}.`);
}

function winnersBy(election: Election, rule: string): readonly string[] | undefined {
  const written = election.meta.get('min_project_score_threshold') ?? '';
  const threshold = /^\d+$/.test(written) ? Number(written) : 0;
  switch (rule) {
    case 'greedy':
      return greedy(election, { ties: ['file-order'] }).winners;
    case 'greedy-threshold':
      return greedy(election, { threshold, ties: ['file-order'] }).winners;
    case 'greedy-no-skip':
      return greedy(election, { skip: false, threshold, ties: ['file-order'] }).winners;
    case 'equalshares':
      return equalShares(election, { ties }).winners;
    case 'equalshares/add1':
      return equalShares(election, { completion: 'add1', ties }).winners;
    case 'equalshares-comparison':
      return equalShares(election, { comparison: 'satisfaction', ties }).winners;
    case 'equalshares/add1-comparison':
      return equalShares(election, { completion: 'add1', comparison: 'satisfaction', ties }).winners;
    default:
      return undefined;
  }
}
