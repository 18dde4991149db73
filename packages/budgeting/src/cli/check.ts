import { check as checkElection } from '../pabulib/check.ts';
import type { Command } from './command.ts';
import { print } from './output.ts';
import { issueLines, parseFile } from './read-file.ts';

/** `budgeting check`: says all that is wrong with a file. */
export const check: Command = {
  summary: 'say what is wrong with a file, by the names of the Pabulib checker',
  example: 'FILE',
  files: ['FILE'],
  options: { help: { help: 'show this' } },
  async run(options) {
    const path = options.files[0] as string;
    const parsed = await parseFile(path, { voterRows: true });
    const issues = [...parsed.issues, ...(parsed.ok ? checkElection(parsed.election) : [])];
    for (const line of issueLines(path, issues)) print(line);
    const wrong = issues.some(({ level }) => level === 'error');
    print(wrong ? 'The file has errors.' : 'The file is as it should be.');
    return wrong ? 1 : 0;
  },
};
