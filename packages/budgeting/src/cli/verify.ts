import { verify as verifyResult } from '../verify/verify.ts';
import type { Command } from './command.ts';
import { print } from './output.ts';
import { readElection, readJson } from './read-file.ts';
import { claimIn, withConflicts } from './result-file.ts';

/** `budgeting verify`: counts again, with the second counter. */
export const verify: Command = {
  summary: 'count again with a second counter that shares no code with the first',
  example: 'FILE RESULT',
  files: ['FILE', 'RESULT'],
  options: {
    'every-run': { help: 'of add1 count every run, not only the last and the one after it' },
    help: { help: 'show this' },
  },
  async run(options) {
    const [file, result] = options.files as [string, string];
    const json = await readJson(result);
    const election = withConflicts(await readElection(file), json);
    const claim = claimIn(result, json, election.scale);
    const { ok, failures } = verifyResult(election, claim, { everyRun: options.flag('every-run') });
    for (const failure of failures) print(`WRONG  ${failure}`);
    print(ok ? `good   The same ${claim.winners.length} winners.` : 'The result is NOT what the ballots give.');
    return ok ? 0 : 1;
  },
};
