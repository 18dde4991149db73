import type { Election } from '../election.ts';
import { checkFields } from './check-fields.ts';
import { checkMoney } from './check-money.ts';
import { checkRule } from './check-rule.ts';
import { checkScores } from './check-scores.ts';
import { type Issue, Issues } from './issue.ts';

/**
 * What Pabulib's checker would say of a file that could be read: fields, counts, money, and whether the winners in it follow
 * its rule. Beside it stand the issues that reading gave, which know lines and columns.
 */
export function check(election: Election): Issue[] {
  const issues = new Issues();
  checkFields(election, issues);
  checkScores(election, issues);
  checkMoney(election, issues);
  checkRule(election, issues);
  return issues.list();
}

/** Projects that the file says have won; undefined where it does not say. */
export function selectedIn({ projects }: Election): string[] | undefined {
  if (projects.every(({ fields }) => fields.selected === undefined)) return undefined;
  return projects.filter(({ fields }) => fields.selected === '1').map(({ id }) => id);
}
