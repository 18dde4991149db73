import { commit as fix, inGroups } from '../commit.ts';
import { toUniformLottery } from '../uniform.ts';
import type { Command } from './command.ts';
import { readLottery } from './lottery-file.ts';
import { columnsOf, mustBeWritable, percent, print, writeJsonFile } from './output.ts';
import { problemFromFiles, problemOptions } from './problem-from-files.ts';
import { readOrMakeSalt, saltHelp } from './salt-file.ts';

/** `sortition commit`: fixes a draw before it is made. */
export const commit: Command = {
  summary: 'fix the tickets before the draw; publish what it writes, keep the salt',
  example:
    '--people respondents.csv --quotas categories.csv --size 35 --lottery out.json --salt salt.txt --json commitment.json',
  options: {
    ...problemOptions,
    lottery: { value: 'FILE', help: 'the lottery that solve --json wrote' },
    tickets: { value: 'NUMBER', help: 'how many tickets, all with the same chance; 1000 otherwise' },
    salt: { value: 'FILE', help: `${saltHelp}; made where there is no such file` },
    title: { value: 'TEXT', help: 'what the draw is for' },
    'seed-source': { value: 'TEXT', help: 'where the seed will come from, such as three dice at the town hall' },
    json: { value: 'FILE', help: 'write the commitment there' },
    help: { help: 'show this' },
  },
  async run(options) {
    const [lotteryFile, saltFile, file] = [options.needed('lottery'), options.needed('salt'), options.needed('json')];
    const count = options.number(
      'tickets',
      (value) => Number.isInteger(value) && value > 0,
      'a whole number of at least 1',
    );
    const { problem } = await problemFromFiles(options);
    await mustBeWritable(file);
    const lottery = await readLottery(lotteryFile, problem);
    const tickets = toUniformLottery(lottery, count);
    const [title, seedSource] = [options.text('title'), options.text('seed-source')];
    const about = { ...(title === undefined ? {} : { title }), ...(seedSource === undefined ? {} : { seedSource }) };
    const commitment = fix(problem, tickets, await readOrMakeSalt(saltFile), about);
    await writeJsonFile(file, commitment);
    const rows = [
      ['tickets', String(tickets.tickets.length)],
      ['a chance differs from the lottery by at most', percent(tickets.maxDeviation)],
    ];
    print(`${columnsOf(rows)}\ndigest  ${inGroups(commitment.digest)}`);
    return 0;
  },
};
