import { analyse } from '../analyse.ts';
import { explain } from '../explain/explain.ts';
import { analysisOptions, analysisOptionsIn } from './analysis-options.ts';
import type { Command } from './command.ts';
import { print } from './output.ts';
import { readFolder } from './read-folder.ts';

/** `dialogue explain`: the result in plain sentences. */
export const explainFolder: Command = {
  summary: 'say it in plain sentences, Dutch or English',
  example: 'DIR --language nl',
  files: ['DIR'],
  options: {
    ...analysisOptions,
    language: { value: 'L', help: 'en or nl' },
    k: { value: 'N', help: 'say nothing about fewer people; without it 5' },
    help: { help: 'show this' },
  },
  async run(options) {
    const { votes, statements } = await readFolder(options.files[0] as string, {
      metaApart: options.flag('meta-apart'),
    });
    const result = analyse(votes, { statements, ...analysisOptionsIn(options) });
    const told = explain(result, options.oneOf('language', ['en', 'nl']), { k: options.count('k') ?? 5 });
    for (const line of [...told.summary, ...told.shared, ...told.divided]) print(line);
    for (const { sentences } of told.groups) for (const line of sentences) print(line);
    for (const line of told.uncertain) print(line);
    return 0;
  },
};
