import { bos } from '../bos/bos.ts';
import { equalShares } from '../equal-shares/equal-shares.ts';
import { compare as compareResults } from '../fairness/compare.ts';
import { greedy } from '../greedy.ts';
import { formatMoney } from '../money.ts';
import { phragmen } from '../phragmen.ts';
import type { Command } from './command.ts';
import { columnsOf, percent, print } from './output.ts';
import { readElection } from './read-file.ts';
import { tieOptions, tiesIn } from './rule-options.ts';

/** `budgeting compare`: what the common rules would give, side by side. */
export const compare: Command = {
  summary: 'set the common rules side by side',
  example: 'FILE --ties min-cost,max-votes,id',
  files: ['FILE'],
  options: { ...tieOptions, help: { help: 'show this' } },
  async run(options) {
    const election = await readElection(options.files[0] as string);
    const ties = await tiesIn(options);
    const rules = {
      greedy: greedy(election, { ties }),
      'equal shares': equalShares(election, { ties }),
      'equal shares, add1u': equalShares(election, { completion: 'add1u', ties }),
      phragmen: phragmen(election, { ties }),
      bos: bos(election, { ties }),
    };
    const { results } = compareResults(election, Object.values(rules));
    const line = (name: string, cell: (one: (typeof results)[number]) => string) => [name, ...results.map(cell)];
    print(
      columnsOf([
        ['', ...Object.keys(rules)],
        line('winners', (one) => String(one.winners)),
        line('cost', (one) => formatMoney(one.cost, election.scale)),
        line('voters without a winner', (one) => percent(one.exclusionRatio)),
        line('winners of the average voter', (one) => one.averageWinners.toFixed(2)),
        line('of the money, on the average ballot', (one) => percent(one.averageCostShare)),
        line('inequality (Gini)', (one) => one.gini.toFixed(3)),
        line('projects whose supporters were passed over', (one) => String(one.passedOver.length)),
        ...(['areas', 'categories'] as const).flatMap((kind) =>
          (results[0]?.[kind] ?? []).map(({ label, voteShare }) =>
            line(`${label} (${percent(voteShare)} of the votes)`, (one) =>
              percent(one[kind].find((own) => own.label === label)?.costShare ?? 0),
            ),
          ),
        ),
      ]),
    );
    return 0;
  },
};
