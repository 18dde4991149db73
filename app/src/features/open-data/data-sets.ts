import type { DataSet } from './data-set.ts';
import { contributionSets } from './sets/contributions.ts';
import { controlSets } from './sets/control.ts';
import { moneySets } from './sets/money.ts';
import { programmeSets } from './sets/programme.ts';
import { projectSets } from './sets/projects.ts';

/** Every list that is given away, in the order in which it is shown. A new list is a line here. */
export const dataSets: readonly DataSet[] = [
  ...projectSets,
  ...contributionSets,
  ...moneySets,
  ...controlSets,
  ...programmeSets,
];
