import type { Result } from '../result.ts';
import { verify } from '../verify.ts';
import type { Command } from './command.ts';
import { print } from './output.ts';
import { readFolder, readJson, readOptions } from './read-folder.ts';
import { Refused } from './usage.ts';

/** `dialogue verify`: computes a result again. */
export const verifyResult: Command = {
  summary: 'compute a result again from the votes, and say whether it is the same',
  example: 'DIR RESULT',
  files: ['DIR', 'RESULT'],
  options: { ...readOptions, help: { help: 'show this' } },
  async run(options) {
    const [folder, file] = options.files as [string, string];
    const { votes, statements } = await readFolder(folder, { metaApart: options.flag('meta-apart') });
    const claimed = await readJson(file);
    if (!isResult(claimed)) throw new Refused([`${file}: this is not a result of dialogue analyse.`]);
    const { ok, failures } = verify(votes, claimed, { statements });
    for (const failure of failures) print(`WRONG  ${failure}`);
    print(ok ? 'good   The votes give the same result.' : 'The result is NOT what the votes give.');
    return ok ? 0 : 1;
  },
};

function isResult(value: unknown): value is Result {
  if (typeof value !== 'object' || value === null || !('provenance' in value)) return false;
  const { provenance } = value;
  return (
    typeof provenance === 'object' && provenance !== null && 'options' in provenance && 'inputSha256' in provenance
  );
}
