import type { Commitment } from '../commit.ts';
import { draw as drawTicket, idsBehind, type Transcript, transcribe } from '../draw.ts';
import { panelTables } from '../panel-tables.ts';
import type { Problem } from '../problem.ts';
import type { Command } from './command.ts';
import { readCommitment } from './commitment-file.ts';
import { mustBeWritable, print, writeJsonFile, writeTextFile } from './output.ts';
import { problemFromFiles, problemOptions } from './problem-from-files.ts';
import { readSalt, saltHelp } from './salt-file.ts';
import { Refused, UsageError } from './usage.ts';

const forPool = ['json', 'selected', 'remaining'];

/** `sortition draw`: draws a ticket with a public seed. */
export const draw: Command = {
  summary: 'draw a ticket with a public seed; with the pool and the salt also the names behind it',
  example: '--commitment commitment.json --seed "d10: 7 0 3"',
  options: {
    commitment: { value: 'FILE', help: 'what commit wrote' },
    seed: { value: 'TEXT', help: 'the public seed; d10: 7 0 3 for dice of ten sides' },
    salt: { value: 'FILE', help: saltHelp },
    ...problemOptions,
    json: { value: 'FILE', help: 'write the transcript there, for everybody' },
    selected: { value: 'FILE', help: 'write the rows of the selected there' },
    remaining: { value: 'FILE', help: 'write the rows of all others there, for replacements' },
    help: { help: 'show this' },
  },
  async run(options) {
    const [commitmentFile, seed] = [options.needed('commitment'), options.needed('seed')];
    const saltFile = options.text('salt');
    const alone = [...forPool, 'people'].find((name) => options.text(name) !== undefined);
    if (saltFile === undefined && alone !== undefined)
      throw new UsageError(`--${alone} needs --salt, --people, --quotas and --size.`);
    for (const name of forPool) await mustBeWritable(options.text(name));
    const commitment = await readCommitment(commitmentFile);
    const result = drawTicket(commitment, seed);
    const heading = `seed "${result.seed}" draws ticket ${result.ticket} of ${commitment.content.tickets.length}`;
    if (saltFile === undefined) {
      print([heading, ...result.panel].join('\n'));
      return 0;
    }
    const { problem, peopleText, idColumn } = await problemFromFiles(options);
    const salt = await readSalt(saltFile);
    const transcript = transcriptOf(commitment, result, problem, salt);
    const panel = idsBehind(result.panel, problem, salt);
    const { selected, remaining } = panelTables(peopleText, idColumn, problem.people, panel, problem);
    const [json, selectedFile, remainingFile] = forPool.map((name) => options.text(name));
    if (json !== undefined) await writeJsonFile(json, transcript);
    if (selectedFile !== undefined) await writeTextFile(selectedFile, selected);
    if (remainingFile !== undefined) await writeTextFile(remainingFile, remaining);
    print([heading, ...panel].join('\n'));
    return 0;
  },
};

function transcriptOf(
  commitment: Commitment,
  result: ReturnType<typeof drawTicket>,
  problem: Problem,
  salt: Uint8Array,
): Transcript {
  try {
    return transcribe(commitment, result, problem, salt);
  } catch (error) {
    throw new Refused([(error as Error).message]);
  }
}
