import { readId } from '../id.ts';
import { createOpinionMap } from '../opinion-map.ts';
import { analysisOptions, analysisOptionsIn } from './analysis-options.ts';
import type { Command } from './command.ts';
import { print } from './output.ts';
import { readFolder } from './read-folder.ts';

/** `dialogue next`: what to show somebody next. */
export const next: Command = {
  summary: 'draw the statements to show somebody next',
  example: 'DIR --participant 12 --n 3',
  files: ['DIR'],
  options: {
    ...analysisOptions,
    participant: { value: 'ID', help: 'who is asked' },
    n: { value: 'N', help: 'how many statements; without it 1' },
    help: { help: 'show this' },
  },
  async run(options) {
    const participant = readId(options.needed('participant'));
    const { votes, statements } = await readFolder(options.files[0] as string, {
      metaApart: options.flag('meta-apart'),
    });
    const map = createOpinionMap({ statements, ...analysisOptionsIn(options), samples: 0 });
    for (const vote of votes) map.vote(vote);
    const texts = new Map(statements.map(({ id, text }) => [id, text ?? '']));
    for (const { statement, chance } of map.next(participant, { n: options.count('n') ?? 1 }))
      print(`${statement}  ${(100 * chance).toFixed(1)} %  ${texts.get(statement) ?? ''}`.trimEnd());
    return 0;
  },
};
