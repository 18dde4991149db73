import { formatMoney } from '../money.ts';
import { resultJson } from '../result.ts';
import type { Command } from './command.ts';
import { columnsOf, print, writeTextFile } from './output.ts';
import { readElection } from './read-file.ts';
import { countBy, ruleOptions } from './rule-options.ts';

/** `budgeting count`: counts an election. */
export const count: Command = {
  summary: 'count an election by a rule',
  example: 'FILE --rule equal-shares --completion add1 --ties min-cost,max-votes,id --json out.json',
  files: ['FILE'],
  options: {
    ...ruleOptions,
    json: { value: 'FILE', help: 'write the result there' },
    strict: { help: 'refuse a file with errors, instead of counting what can be read' },
    help: { help: 'show this' },
  },
  async run(options) {
    const election = await readElection(options.files[0] as string, { strict: options.flag('strict') });
    const result = await countBy(election, options);
    const json = options.text('json');
    if (json !== undefined) await writeTextFile(json, `${JSON.stringify(resultJson(election, result), null, 2)}\n`);
    const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
    const amount = (money: bigint) => formatMoney(money, election.scale);
    const rows = result.rounds.map(({ project, by }) => [project, amount(costs.get(project) as bigint), by]);
    if (rows.length > 0) print(columnsOf(rows));
    print(`${rows.length} winners, ${amount(result.cost)} of ${amount(election.budget)}.`);
    for (const { tied, chosen, by } of result.ties)
      print(`A tie of ${tied.join(', ')}: ${chosen} comes first by ${by}.`);
    print(`Digest ${result.digest}`);
    return 0;
  },
};
