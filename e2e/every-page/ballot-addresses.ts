import { type Address, document, filled, plain } from './address.ts';
import type { Examples } from './examples.ts';

const budget = '/trajecten/:slug/budget/:stepId';
const staff = '/beheer/trajecten/:slug/onderdelen/:stepId/budget';

/** Voting, receipts and the result: of an open box, of one by letter, of each ballot, and of a budget that was counted. */
export function ballotAddresses(town: Examples): Address[] {
  const open = ['budget-schalkwijk', town.budgetStep] as const;
  const byLetter = ['budget-per-brief', town.letterBudget] as const;
  const over = ['budget-geweest', town.countedBudget] as const;
  const lastYear = ['budget-noord', town.lastYearBudget] as const;
  const ballots = [
    ['budget-punten', town.pointsBudget],
    ['budget-volgorde', town.rankingBudget],
    ['budget-mandje', town.knapsackBudget],
  ] as const;
  return [
    ...plain('visitor', ['/stemcode']),
    filled('visitor', `${budget}/stemmen`, ...open),
    filled('resident', `${budget}/stemmen`, ...open),
    filled('resident', `${budget}/ontvangst`, ...open),
    ...ballots.map((at) => filled('resident', `${budget}/stemmen`, ...at)),
    ...[byLetter, over].map((at) => filled('visitor', `${budget}/stemmen`, ...at)),
    ...[open, over].map((at) => filled('visitor', `${budget}/controleren`, ...at)),
    ...[over, lastYear].flatMap((at) => [
      filled('visitor', budget, ...at),
      filled('visitor', `${budget}/uitslag`, ...at),
    ]),
    document(filled('visitor', `${budget}/controleren/logboek.csv`, ...over), 'text/csv'),
    document(filled('visitor', `${budget}/controleren/ontvangstcodes.csv`, ...over), 'text/csv'),
    document(filled('visitor', `${budget}/uitslag/stemmen.pb`, ...over), 'text/plain'),
    document(filled('visitor', `${budget}/uitslag/telling.json`, ...over), 'application/json'),
    ...[open, byLetter, over].map((at) => filled('process manager', `${staff}/stemmen`, ...at)),
    ...[open, over].map((at) => filled('process manager', `${staff}/uitslag`, ...at)),
    filled('desk', '/balie/stembiljetten/:stepId', town.letterBudget),
    filled('desk', '/balie/stembiljetten/:stepId', town.budgetStep),
    filled('desk', '/balie/stembiljetten/:stepId/geven', town.budgetStep),
  ];
}
