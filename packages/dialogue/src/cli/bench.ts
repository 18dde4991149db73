import { analyse } from '../analyse.ts';
import { createOpinionMap } from '../opinion-map.ts';
import { engines } from '../options.ts';
import type { Command } from './command.ts';
import { columnsOf, print } from './output.ts';
import { readFolder, readOptions } from './read-folder.ts';

const rounds = 5;
const late = 100;

/** `dialogue bench`: how long this machine takes for these votes. */
export const bench: Command = {
  summary: 'measure how long this machine takes for these votes',
  example: 'DIR',
  files: ['DIR'],
  options: { ...readOptions, help: { help: 'show this' } },
  async run(options) {
    const { votes, statements } = await readFolder(options.files[0] as string, {
      metaApart: options.flag('meta-apart'),
    });
    const rows = engines.map((engine) => {
      const whole = median(() => analyse(votes, { engine, statements, samples: 0 }));
      const certain = engine === 'robust' ? median(() => analyse(votes, { engine, statements })) : undefined;
      const map = createOpinionMap({ engine, statements, samples: 0 });
      for (const vote of votes.slice(late)) map.vote(vote);
      map.compute();
      const warm = median(() => {
        for (const vote of votes.slice(0, late)) map.vote(vote);
        map.compute();
      });
      return [engine, whole, certain ?? '', warm];
    });
    print(columnsOf([['engine', 'whole ms', 'with certainty ms', `${late} votes more ms`], ...rows]));
    return 0;
  },
};

function median(work: () => unknown): string {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]?.toFixed(1) ?? '';
}
