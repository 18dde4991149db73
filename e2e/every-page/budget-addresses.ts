import { type Address, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

/** The pages of a budget that residents divide. */
export function budgetAddresses({ budgetStep, budgetProject, refusedProject, ownProposal }: Examples): Address[] {
  const budget = '/trajecten/:slug/budget/:stepId';
  const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/budget';
  const slug = 'budget-schalkwijk';
  return [
    ...plain('visitor', ['/budget/uitleg']),
    filled('visitor', budget, slug, budgetStep),
    filled('visitor', `${budget}/kaart`, slug, budgetStep),
    filled('visitor', `${budget}/projecten/:id`, slug, budgetStep, budgetProject),
    filled('visitor', `${budget}/projecten/:id`, slug, budgetStep, refusedProject),
    filled('resident', `${budget}/projecten/:id/trek-in`, slug, budgetStep, ownProposal),
    filled('visitor', `${budget}/voorstel`, slug, budgetStep),
    filled('process manager', staff, slug, budgetStep),
    filled('process manager', `${staff}/stembiljet`, slug, budgetStep),
    filled('process manager', `${staff}/projecten`, slug, budgetStep),
    filled('process manager', `${staff}/projecten/:projectId`, slug, budgetStep, budgetProject),
  ];
}
