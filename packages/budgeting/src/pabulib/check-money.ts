import type { Election } from '../election.ts';
import { formatMoney } from '../money.ts';
import type { Issues } from './issue.ts';

// What Pabulib writes as the cost of a project that was withdrawn.
const withdrawn = '999999999';

/** Whether costs, budget and winners go together. */
export function checkMoney({ projects, budget, scale, meta }: Election, issues: Issues): void {
  const amount = (money: bigint) => formatMoney(money, scale);
  for (const { id, cost } of projects) {
    if (cost <= budget) continue;
    const text = `Project ${id} costs ${amount(cost)}, the budget is ${amount(budget)}.`;
    if (amount(cost).startsWith(withdrawn)) issues.warning('single project exceeded whole budget', text);
    else issues.error('single project exceeded whole budget', text);
  }
  const all = projects.reduce((sum, { cost }) => sum + cost, 0n);
  if (projects.length > 0 && all <= budget && meta.get('fully_funded') !== '1')
    issues.error('all projects funded', `All projects cost ${amount(all)} and fully_funded is not 1.`);
  const selected = projects.filter(({ fields }) => fields.selected === '1');
  const spent = selected.reduce((sum, { cost }) => sum + cost, 0n);
  if (spent > budget) issues.error('budget exceeded', `The winners cost ${amount(spent)}.`);
  // Only plain counting that skips promises that nothing more fits.
  if (selected.length === 0 || meta.get('rule') !== 'greedy') return;
  for (const { id, cost, fields } of projects)
    if (fields.selected === '0' && cost <= budget - spent)
      issues.error('unused budget', `Project ${id} costs ${amount(cost)} and ${amount(budget - spent)} is left.`);
}
