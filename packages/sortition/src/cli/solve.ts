import type { Lottery } from '../optimise.ts';
import type { Objective, Problem } from '../problem.ts';
import type { Command } from './command.ts';
import { lotteryJson } from './lottery-file.ts';
import { columnsOf, mustBeWritable, percent, print, remark, writeJsonFile } from './output.ts';
import { problemFromFiles, problemOptions } from './problem-from-files.ts';
import { objectiveOf, optimiseOptions, runOptimise } from './run-optimise.ts';

/** `sortition solve`: the lottery over panels. */
export const solve: Command = {
  summary: 'the fairest lottery over panels that fit the quotas',
  example: '--people respondents.csv --quotas categories.csv --size 35 --json out.json',
  options: {
    ...problemOptions,
    ...optimiseOptions,
    json: { value: 'FILE', help: 'write the lottery there; without it a summary is shown' },
    help: { help: 'show this' },
  },
  async run(options) {
    const objective = objectiveOf(options);
    const file = options.text('json');
    const { problem, warnings } = await problemFromFiles(options);
    await mustBeWritable(file);
    for (const warning of warnings) remark(warning);
    const lottery = await runOptimise(problem, options);
    for (const line of excludedLines(lottery)) remark(line);
    if (file === undefined) print(summary(problem, lottery, objective));
    else await writeJsonFile(file, lotteryJson(lottery, objective, problem.size));
    return 0;
  },
};

function summary({ people, size }: Problem, lottery: Lottery, { kind }: Objective): string {
  const { stats, panels, probability } = lottery;
  const byChance = Map.groupBy(
    [...probability.values()].sort((a, b) => a - b),
    percent,
  );
  return [
    `A panel of ${size} from ${people.length} people by ${kind}`,
    '',
    columnsOf([
      ['lowest chance', percent(stats.min)],
      ['highest chance', percent(stats.max)],
      ['geometric mean', percent(stats.geometricMean)],
      ['Gini', stats.gini.toFixed(4)],
      ['panels', String(panels.length)],
    ]),
    certificateLine(lottery),
    '',
    columnsOf([['chance', 'people'], ...[...byChance].map(([chance, chances]) => [chance, String(chances.length)])]),
  ].join('\n');
}

function certificateLine({ certificate: { exact, delta, by } }: Lottery): string {
  if (by === 'nothing') return 'not exact: the run was stopped';
  return exact ? 'exact: no lottery does better' : `not exact: a chance may lie ${percent(delta)} below the best`;
}

function excludedLines({ excluded }: Lottery): string[] {
  const byReason = Map.groupBy(excluded, ({ because }) =>
    because.map(({ category, value, min, max }) => `${category} ${value} (${min} to ${max})`).join(' and '),
  );
  return [...byReason].map(([reason, people]) => {
    const names = people
      .slice(0, 10)
      .map(({ id }) => id)
      .join(', ');
    const more = people.length > 10 ? ` and ${people.length - 10} more` : '';
    return `In no panel${reason === '' ? '' : `, because of ${reason}`}: ${names}${more}`;
  });
}
