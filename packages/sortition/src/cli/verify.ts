import { verify as verifyDraw } from '../verify.ts';
import { verifyInvitations } from '../verify-invitations.ts';
import type { Command } from './command.ts';
import { print } from './output.ts';
import { readJson } from './read-file.ts';

/** `sortition verify`: checks a draw with hashes and counting alone. */
export const verify: Command = {
  summary: 'check a draw from its transcript, without trusting who made it',
  example: '--transcript transcript.json --digest DIGEST',
  options: {
    transcript: { value: 'FILE', help: 'what draw --json or invite --json wrote' },
    digest: { value: 'DIGEST', help: 'the digest that was published before the draw' },
    help: { help: 'show this' },
  },
  async run(options) {
    const transcript = await readJson(options.needed('transcript'));
    const ofInvitations = Object(transcript).format === 'sortition-invitations/1';
    const { passed, checks } = ofInvitations ? verifyInvitations(transcript) : verifyDraw(transcript);
    const published = options.text('digest')?.replaceAll(/\s/g, '').toLowerCase();
    const same = published === undefined || (passed && digestIn(transcript) === published);
    for (const { passed: good, text } of checks) print(`${good ? 'good  ' : 'WRONG '} ${text}`);
    if (published !== undefined)
      print(
        same
          ? 'good   The digest is the one that was published.'
          : 'WRONG  The digest is not the one that was published.',
      );
    print(passed && same ? 'The draw is as it should be.' : 'The draw is NOT as it should be.');
    return passed && same ? 0 : 1;
  },
};

function digestIn(transcript: unknown): string {
  return (transcript as { commitment: { digest: string } }).commitment.digest;
}
