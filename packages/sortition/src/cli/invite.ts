import { inGroups } from '../commit.ts';
import { formatCsv } from '../csv.ts';
import { readFrame, readWeights } from '../frame-table.ts';
import type { Frame, InvitationDesign } from '../invitation-frame.ts';
import { commitInvitations, type Invitation, sampleInvitations } from '../invitations.ts';
import { issueLines, type TableIssue } from '../table.ts';
import type { Command, Given } from './command.ts';
import { mustBeWritable, print, writeJsonFile, writeTextFile } from './output.ts';
import { readTextFile } from './read-file.ts';
import { readOrMakeSalt, saltHelp } from './salt-file.ts';
import { Refused, UsageError } from './usage.ts';

/** `sortition invite`: whom to write to. */
export const invite: Command = {
  summary: 'draw whom to invite, by area; without a seed fix the frame before that draw',
  example:
    '--frame addresses.csv --count 3000 --salt salt.txt --seed "d20: 4" --json transcript.json --invitations letters.csv',
  options: {
    frame: { value: 'FILE', help: 'CSV with a column id and perhaps area and adults' },
    persons: { help: 'the frame has persons; otherwise it has addresses, of each of which one adult is invited' },
    count: { value: 'NUMBER', help: 'how many to invite' },
    reserve: { value: 'NUMBER', help: 'how many more for a second wave' },
    weights: { value: 'FILE', help: 'CSV with area,weight: how many times the chance of others an area has' },
    salt: { value: 'FILE', help: `${saltHelp}; made where there is no such file` },
    seed: { value: 'TEXT', help: 'the public seed; without it the frame is fixed and nobody is drawn' },
    title: { value: 'TEXT', help: 'what the invitations are for' },
    'seed-source': { value: 'TEXT', help: 'where the seed will come from' },
    json: { value: 'FILE', help: 'write the transcript there or, without a seed, what is fixed; both are public' },
    invitations: { value: 'FILE', help: 'write there as CSV whom to invite, with their chances; not public' },
    openings: { value: 'FILE', help: 'write there what each of them needs to check the draw; not public' },
    help: { help: 'show this' },
  },
  async run(options) {
    const [frameFile, saltFile, file] = [options.needed('frame'), options.needed('salt'), options.needed('json')];
    const [seed, letters, openings] = [options.text('seed'), options.text('invitations'), options.text('openings')];
    if (seed === undefined && (letters ?? openings) !== undefined)
      throw new UsageError('--invitations and --openings need --seed.');
    const design = await designOf(options);
    const units = usable(frameFile, readFrame(await readTextFile(frameFile))).units;
    const frame: Frame = { kind: options.flag('persons') ? 'persons' : 'addresses', units };
    for (const path of [file, letters, openings]) await mustBeWritable(path);
    const salt = await readOrMakeSalt(saltFile);
    if (seed === undefined) {
      const commitment = possible(frameFile, () => commitInvitations(frame, design, salt));
      await writeJsonFile(file, commitment);
      print(`fixed  ${units.length} in the frame\ndigest  ${inGroups(commitment.digest)}`);
      return 0;
    }
    const { invitations, transcript } = possible(frameFile, () => sampleInvitations(frame, design, seed, salt));
    await writeJsonFile(file, transcript);
    if (letters !== undefined) await writeTextFile(letters, letterTable(invitations));
    if (openings !== undefined)
      await writeJsonFile(
        openings,
        invitations.map(({ opening }) => opening),
      );
    print(
      `seed "${transcript.seed}" invites ${design.count} of ${units.length}\ndigest  ${inGroups(transcript.commitment.digest)}`,
    );
    return 0;
  },
};

async function designOf(options: Given): Promise<InvitationDesign> {
  options.needed('count');
  const number = (name: string) => options.number(name, Number.isInteger, 'a whole number');
  const weightsFile = options.text('weights');
  const [title, seedSource] = [options.text('title'), options.text('seed-source')];
  return {
    count: number('count') ?? 0,
    reserve: number('reserve') ?? 0,
    ...(weightsFile === undefined
      ? {}
      : { weights: usable(weightsFile, readWeights(await readTextFile(weightsFile))).weights }),
    about: { ...(title === undefined ? {} : { title }), ...(seedSource === undefined ? {} : { seedSource }) },
  };
}

function usable<Table extends { issues: TableIssue[] }>(path: string, table: Table): Table {
  if (table.issues.length > 0) throw new Refused(issueLines(path, table.issues));
  return table;
}

function possible<Made>(path: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new Refused([`${path}: ${error.message}`]);
    throw error;
  }
}

function letterTable(invitations: readonly Invitation[]): string {
  const rows = invitations.map(({ id, area, wave, chance: { unit, person } }) => [
    id,
    area,
    wave,
    String(unit),
    String(person ?? ''),
  ]);
  return formatCsv([['id', 'area', 'wave', 'chance', 'chance of a person'], ...rows]);
}
