import { replay } from '../replay.ts';
import { analysisOptions, analysisOptionsIn } from './analysis-options.ts';
import type { Command } from './command.ts';
import { columnsOf, print } from './output.ts';
import { readFolder } from './read-folder.ts';

/** `dialogue replay`: how the groups came about. */
export const replayFolder: Command = {
  summary: 'let the votes come in again and see how groups came about and stayed',
  example: 'DIR --steps 10',
  files: ['DIR'],
  options: {
    ...analysisOptions,
    steps: { value: 'N', help: 'in how many equal parts; without it 10' },
    help: { help: 'show this' },
  },
  async run(options) {
    const { votes, statements } = await readFolder(options.files[0] as string, {
      metaApart: options.flag('meta-apart'),
    });
    const chosen = { samples: 0, ...analysisOptionsIn(options) };
    const moments = replay(votes, Math.max(1, options.count('steps') ?? 10), { statements, ...chosen });
    const rows = moments.map(({ votes: count, at, result, likeness }) => [
      at === null ? '' : new Date(at).toISOString().slice(0, 16),
      String(count),
      String(result.participants.length),
      result.groups.map(({ label, size }) => `${label} ${size}`).join(' ') || '-',
      likeness === null ? '' : likeness.toFixed(2),
    ]);
    print(columnsOf([['last vote', 'votes', 'people', 'groups', 'likeness'], ...rows]));
    return 0;
  },
};
