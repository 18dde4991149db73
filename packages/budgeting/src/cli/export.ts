import { formatPabulib } from '../pabulib/format.ts';
import type { Command } from './command.ts';
import { writeTextFile } from './output.ts';
import { readElection } from './read-file.ts';
import { countBy, ruleOptions } from './rule-options.ts';

const enough = 5;

/** `budgeting export`: writes a file again, with the winners and without what singles people out. */
export const exportFile: Command = {
  summary: 'write the file again: with winners by --rule, without what singles people out by --redact',
  example: 'FILE --redact --rule equal-shares --ties id --output public.pb',
  files: ['FILE'],
  options: {
    ...ruleOptions,
    redact: { help: 'fresh voter ids, ages in bands, rare attributes blank, an order that tells nothing' },
    k: { value: 'N', help: `with --redact: how many voters must share their attributes; without it ${enough}` },
    output: { value: 'FILE', help: 'where to; without it to the screen' },
    help: { help: 'show this' },
  },
  async run(options) {
    const election = await readElection(options.files[0] as string, { voterRows: true });
    const result = options.text('rule') === undefined ? undefined : await countBy(election, options);
    const redaction = options.flag('redact') ? { k: options.count('k') ?? enough } : undefined;
    const text = formatPabulib(election, result, redaction);
    const output = options.text('output');
    if (output === undefined) process.stdout.write(text);
    else await writeTextFile(output, text);
    return 0;
  },
};
