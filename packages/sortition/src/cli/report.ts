import { chancesEndToEnd, type Invited } from '../end-to-end.ts';
import { simulateLegacy } from '../legacy.ts';
import type { Lottery } from '../optimise.ts';
import { readPopulation } from '../population-table.ts';
import type { Problem } from '../problem.ts';
import { representationReport } from '../report.ts';
import { issueLines } from '../table.ts';
import type { Command } from './command.ts';
import { readLottery } from './lottery-file.ts';
import { mustBeWritable, print, writeJsonFile } from './output.ts';
import { problemFromFiles, problemOptions } from './problem-from-files.ts';
import { readTextFile } from './read-file.ts';
import { reportText } from './report-text.ts';
import { Refused } from './usage.ts';

/** `sortition report`: who will sit on the panel, beside the population and the pool. */
export const report: Command = {
  summary: 'who will sit on the panel beside population and pool, and the chance end to end',
  example:
    '--people respondents.csv --quotas categories.csv --size 35 --lottery out.json --population population.csv --pairs',
  options: {
    ...problemOptions,
    lottery: { value: 'FILE', help: 'the lottery that solve --json wrote' },
    population: {
      value: 'FILE',
      help: 'CSV with category,feature,people (or share) and perhaps category 2,feature 2,invited',
    },
    pairs: { help: 'also each pair of values of two categories' },
    legacy: { value: 'DRAWS', help: 'beside it the greedy method that was in use before, drawn that often' },
    json: { value: 'FILE', help: 'write the report there; without it the report is shown' },
    help: { help: 'show this' },
  },
  async run(options) {
    const [file, population] = [options.text('json'), options.text('population')];
    const lotteryFile = options.needed('lottery');
    const { problem } = await problemFromFiles(options);
    await mustBeWritable(file);
    const lottery = await readLottery(lotteryFile, problem);
    const { shares, invitations, issues } =
      population === undefined ? nobody : readPopulation(await readTextFile(population));
    if (issues.length > 0) throw new Refused(issueLines(population ?? '', issues));
    const representation = representationReport(problem, lottery, { population: shares, pairs: options.flag('pairs') });
    const endToEnd = endToEndOf(problem, lottery, invitations, population);
    const draws = options.number(
      'legacy',
      (value) => Number.isInteger(value) && value > 0,
      'a whole number of at least 1',
    );
    const legacy = draws === undefined ? undefined : simulateLegacy(problem, { draws, seed: legacySeed });
    if (file === undefined) print(reportText(representation, endToEnd, legacy));
    else
      await writeJsonFile(file, {
        ...representation,
        endToEnd,
        ...(legacy && { legacy: { ...legacy, frequency: Object.fromEntries(legacy.frequency) } }),
      });
    return 0;
  },
};

// Nothing hangs on it but that the same report comes out the same.
const legacySeed = new TextEncoder().encode('sortition report');
const nobody = { shares: [], invitations: [], issues: [] };

function endToEndOf(problem: Problem, lottery: Lottery, invitations: readonly Invited[], file = '') {
  try {
    return chancesEndToEnd(problem, lottery, invitations);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused([`${file}: ${error.message}`]);
    throw error;
  }
}
