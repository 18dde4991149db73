import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse } from '../analyse.ts';
import { exportOpen } from '../open/export-open.ts';
import { exportPolisCsv } from '../polis-files/export.ts';
import { emptyTable, withVotes } from '../vote-table.ts';
import { analysisOptions, analysisOptionsIn } from './analysis-options.ts';
import type { Command } from './command.ts';
import { print, writeTextFile } from './output.ts';
import { readFolder } from './read-folder.ts';
import { UsageError } from './usage.ts';

/** `dialogue export`: writes open data, or with consent of all the files of Polis. */
export const exportFolder: Command = {
  summary: 'write open data without cells of few people; with --raw the files of Polis',
  example: 'DIR --k 5 --output open',
  files: ['DIR'],
  options: {
    ...analysisOptions,
    k: { value: 'N', help: 'hide what is about fewer people; without it 5' },
    raw: { help: 'everybody’s own votes, which single people out: only with the consent of all' },
    output: { value: 'DIR', help: 'the folder to write to' },
    help: { help: 'show this' },
  },
  async run(options) {
    const output = options.needed('output');
    const { votes, statements } = await readFolder(options.files[0] as string, {
      metaApart: options.flag('meta-apart'),
    });
    const result = analyse(votes, { statements, ...analysisOptionsIn(options) });
    const groupOf = new Map(
      result.participants.flatMap(({ id, group }) => (group === null ? [] : [[id, group] as const])),
    );
    const files = options.flag('raw')
      ? exportPolisCsv(withVotes(emptyTable, votes), statements, groupOf)
      : exportOpen(result, { k: options.count('k') ?? 5 });
    await mkdir(output, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${output}: the folder cannot be made (${error.code}).`);
    });
    for (const [name, text] of Object.entries(files)) {
      await writeTextFile(join(output, name), text);
      print(join(output, name));
    }
    return 0;
  },
};
