import { type Address, filled } from './address.ts';
import type { Examples } from './examples.ts';

/** What becomes of the winners of a budget, for everybody and for who sees that they are made. */
export function worksAddresses({ lastYearBudget, work }: Examples): Address[] {
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/budget/uitvoering';
  const slug = 'budget-noord';
  return [
    filled('visitor', '/trajecten/:slug/budget/:stepId/projecten/:id', slug, lastYearBudget, work),
    filled('process manager', staff, slug, lastYearBudget),
    filled('process manager', `${staff}/:projectId`, slug, lastYearBudget, work),
  ];
}
