import { checkFeasible } from '../feasible.ts';
import type { Command } from './command.ts';
import { mustBeWritable, print, writeJsonFile } from './output.ts';
import { problemFromFiles, problemOptions } from './problem-from-files.ts';

/** `sortition check`: whether there is a panel, and if not, why and what to do. */
export const check: Command = {
  summary: 'whether a panel exists; if not, which quotas conflict and what could be changed',
  example: '--people respondents.csv --quotas categories.csv --size 35',
  options: {
    ...problemOptions,
    json: { value: 'FILE', help: 'write the findings there too' },
    help: { help: 'show this' },
  },
  async run(options) {
    const file = options.text('json');
    const { problem, warnings } = await problemFromFiles(options);
    await mustBeWritable(file);
    const found = await checkFeasible(problem);
    for (const warning of warnings) print(warning);
    const { people, quotas, size } = problem;
    const categories = new Set(quotas.map(({ category }) => category)).size;
    print(
      found.feasible
        ? `Panels of ${size} from ${people.length} people can meet all ${quotas.length} quotas in ${categories} categories.`
        : found.text,
    );
    if (file !== undefined) await writeJsonFile(file, { ...found, warnings });
    return found.feasible ? 0 : 1;
  },
};
