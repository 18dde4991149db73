import { chooseAlternates } from '../alternates.ts';
import type { DropoutModel } from '../dropout.ts';
import { readDropoutEffects } from '../dropout-table.ts';
import { normalisedSeed } from '../seed.ts';
import { issueLines } from '../table.ts';
import type { Command } from './command.ts';
import { readList } from './list-file.ts';
import { mustBeWritable, print, writeJsonFile } from './output.ts';
import { problemFromFiles, problemOptions } from './problem-from-files.ts';
import { readTextFile } from './read-file.ts';
import { Refused } from './usage.ts';

const whole = (value: number) => Number.isInteger(value) && value > 0;

/** `sortition alternates`: who should be ready to replace others. */
export const alternates: Command = {
  summary: 'who together keep the panel within its quotas when people drop out',
  example: '--people respondents.csv --quotas categories.csv --size 35 --panel selected.csv --count 8 --seed "3 8 1"',
  options: {
    ...problemOptions,
    panel: { value: 'FILE', help: 'the people on the panel: what draw --selected wrote, or ids, one a line' },
    count: { value: 'NUMBER', help: 'how many alternates' },
    seed: { value: 'TEXT', help: 'a public seed, which decides between people who help as much' },
    stay: { value: 'CHANCE', help: 'the chance that somebody stays; 0.9 otherwise' },
    effects: { value: 'FILE', help: 'CSV with category,feature,effect: how many times that chance such people have' },
    samples: { value: 'NUMBER', help: 'how many futures are imagined; 200 otherwise' },
    json: { value: 'FILE', help: 'write the alternates there too' },
    help: { help: 'show this' },
  },
  async run(options) {
    const [panelFile, seed, file] = [options.needed('panel'), options.needed('seed'), options.text('json')];
    options.needed('count');
    const count = options.number('count', whole, 'a whole number of at least 1') ?? 0;
    const samples = options.number('samples', whole, 'a whole number of at least 1');
    const base = options.number('stay', (value) => value <= 1, 'a chance of 0 to 1') ?? 0.9;
    const { problem, idColumn } = await problemFromFiles(options);
    await mustBeWritable(file);
    const ids = new Set(problem.people.map(({ id }) => id));
    const panel = await readList(panelFile, ([id = '']) => (ids.has(id) ? id : undefined), ['id', idColumn]);
    if (new Set(panel).size !== problem.size)
      throw new Refused([
        `${panelFile}: there are ${new Set(panel).size} people in it, and the panel has ${problem.size}.`,
      ]);
    const found = chooseAlternates(problem, panel, {
      count,
      seed: new TextEncoder().encode(normalisedSeed(seed)),
      dropout: { base, effects: await effectsIn(options.text('effects')) },
      ...(samples === undefined ? {} : { samples }),
    });
    if (file !== undefined) await writeJsonFile(file, found);
    print(
      `how far off the panel may end, on average: ${found.lossWithout.toFixed(4)} without alternates, ${found.loss.toFixed(4)} with these`,
    );
    print(found.alternates.join('\n'));
    return 0;
  },
};

async function effectsIn(path: string | undefined): Promise<NonNullable<DropoutModel['effects']>> {
  if (path === undefined) return {};
  const { effects, issues } = readDropoutEffects(await readTextFile(path));
  if (issues.length > 0) throw new Refused(issueLines(path, issues));
  return effects;
}
