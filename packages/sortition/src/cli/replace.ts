import { checkFeasible } from '../feasible.ts';
import { rowsOf } from '../panel-tables.ts';
import type { Problem } from '../problem.ts';
import { replacementProblem } from '../replacement.ts';
import { quotaTable } from '../tables.ts';
import type { Command } from './command.ts';
import { readList } from './list-file.ts';
import { lotteryJson } from './lottery-file.ts';
import { mustBeWritable, print, writeJsonFile, writeTextFile } from './output.ts';
import { problemFromFiles, problemOptions } from './problem-from-files.ts';
import { objectiveOf, optimiseOptions, runOptimise } from './run-optimise.ts';
import { Refused } from './usage.ts';

/** `sortition replace`: a new draw for seats that fell empty. */
export const replace: Command = {
  summary: 'when people drop out: files for a new draw of their seats, from all who can take them',
  example:
    '--people respondents.csv --quotas categories.csv --size 35 --panel selected.csv --declined declined.txt --rest rest.csv --rest-quotas rest-quotas.csv',
  options: {
    ...problemOptions,
    panel: { value: 'FILE', help: 'the people on the panel: what draw --selected wrote, or ids, one a line' },
    declined: { value: 'FILE', help: 'ids of who gave up a seat, or cannot come any more, one a line' },
    rest: { value: 'FILE', help: 'write there the rows of who can take the open seats' },
    'rest-quotas': { value: 'FILE', help: 'write there what the open seats must bring' },
    ...optimiseOptions,
    json: { value: 'FILE', help: 'write the lottery over the open seats there, as solve does for those two files' },
    help: { help: 'show this' },
  },
  async run(options) {
    const [panelFile, declinedFile] = [options.needed('panel'), options.needed('declined')];
    const [restFile, quotasFile, file] = [options.needed('rest'), options.needed('rest-quotas'), options.text('json')];
    const objective = objectiveOf(options);
    const { problem, peopleText, idColumn } = await problemFromFiles(options);
    for (const path of [restFile, quotasFile, file]) await mustBeWritable(path);
    const ids = new Set(problem.people.map(({ id }) => id));
    const list = (path: string) => readList(path, ([id = '']) => (ids.has(id) ? id : undefined), ['id', idColumn]);
    const [panel, declined] = [await list(panelFile), new Set(await list(declinedFile))];
    const staying = [...new Set(panel)].filter((id) => !declined.has(id));
    const open = openSeats(problem, staying, [...declined], panelFile);
    const free = new Set(open.people.map(({ id }) => id));
    await writeTextFile(
      restFile,
      rowsOf(peopleText, idColumn, (id) => free.has(id)),
    );
    await writeTextFile(quotasFile, quotaTable(open.quotas));
    print(`${staying.length} of ${problem.size} stay; ${open.size} open, and ${free.size} people who can take a seat`);
    const found = await checkFeasible(open);
    if (!found.feasible) {
      print(found.text);
      return 1;
    }
    if (file !== undefined)
      await writeJsonFile(file, lotteryJson(await runOptimise(open, options), objective, open.size));
    print(`Go on with --people ${restFile} --quotas ${quotasFile} --size ${open.size}`);
    return 0;
  },
};

function openSeats(
  problem: Problem,
  staying: readonly string[],
  declined: readonly string[],
  panelFile: string,
): Problem {
  const open = replacementProblem(problem, staying, declined);
  if (open.size < 0)
    throw new Refused([`${panelFile}: ${staying.length} people stay, more than the ${problem.size} of the panel.`]);
  if (open.size === 0) throw new Refused([`${panelFile}: all ${problem.size} seats are taken.`]);
  if (open.people.length < open.size)
    throw new Refused([`There are ${open.size} open seats, and ${open.people.length} people who can take one.`]);
  return open;
}
