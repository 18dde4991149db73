import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportPolisCsv } from '../polis-files/export.ts';
import { madeVotes } from '../testing/made-dialogue.ts';
import { folderWith, runDialogue } from '../testing/run-dialogue.ts';
import { emptyTable, withVotes } from '../vote-table.ts';

const votes = madeVotes({ people: 60, statements: 12, groups: 2, density: 0.9, difference: 0.8, seed: 1 });
const table = withVotes(
  emptyTable,
  votes.map((vote, at) => ({ ...vote, at: 1_700_000_000_000 + at })),
);
const statements = table.statements.map((id) => ({ id, text: `Idea ${id}` }));
const files = exportPolisCsv(table, statements);
const town = await folderWith(files);
const withoutLog = await folderWith({ 'participants-votes.csv': files['participants-votes.csv'] });
const broken = await folderWith({ 'votes.csv': 'a,b\n1,2\n' });
const empty = await folderWith({ 'other.json': '{}', 'text.json': 'no' });

test('an officer analyses a folder of Polis and gets the result as JSON, which another can verify', async () => {
  const json = join(town, 'out.json');
  const ended = await runDialogue(['analyse', town, '--json', json]);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain('There are 2 groups that answer differently');
  const result = JSON.parse(await readFile(json, 'utf8'));
  expect(result.groups.map(({ size }: { size: number }) => size)).toEqual([30, 30]);
  expect(result.pca.varianceRatio).toHaveLength(2);
  expect(result.provenance).toMatchObject({ seed: 1, options: { engine: 'robust' } });
  expect(await runDialogue(['verify', town, json])).toMatchObject({
    code: 0,
    stdout: 'good   The votes give the same result.\n',
  });
  expect(await runDialogue(['verify', withoutLog, json])).toMatchObject({ code: 0 });
  const lie = await folderWith({ 'lie.json': JSON.stringify({ ...result, groups: [] }) });
  const other = await runDialogue(['verify', town, join(lie, 'lie.json')]);
  expect(other).toMatchObject({ code: 1 });
  expect(other.stdout).toContain('WRONG  The votes give other groups than the result has.');
  expect(await runDialogue(['verify', town, join(empty, 'other.json')])).toMatchObject({ code: 1 });
  expect(await runDialogue(['verify', town, join(empty, 'text.json')])).toMatchObject({ code: 1 });
});

test('who has only the last votes of each participant gets the same groups', async () => {
  const json = join(withoutLog, 'out.json');
  expect((await runDialogue(['analyse', withoutLog, '--engine', 'polis', '--json', json])).code).toBe(0);
  const result = JSON.parse(await readFile(json, 'utf8'));
  expect(result.groups).toHaveLength(2);
  expect(result.participants).toHaveLength(60);
});

test('a moderator sees the result in sentences, how it came about, and what comes next', async () => {
  const told = await runDialogue(['explain', town, '--language', 'nl']);
  expect(told.stdout).toContain('60 mensen gaven samen');
  const lived = await runDialogue(['replay', town, '--steps', '3']);
  expect(lived.stdout.trim().split('\n')).toHaveLength(4);
  const asked = await runDialogue(['next', town, '--participant', 'new', '--n', '2']);
  expect(asked.stdout).toMatch(/^\d+ {2}\d+\.\d % {2}Idea \d+\n\d+ {2}/);
});

test('open data has no participants; the votes themselves are written only when they are asked for', async () => {
  const open = join(empty, 'open');
  expect((await runDialogue(['export', town, '--output', open])).stdout.trim().split('\n')).toEqual(
    ['statements.csv', 'groups.csv', 'about.json'].map((name) => join(open, name)),
  );
  const raw = join(empty, 'raw');
  expect((await runDialogue(['export', town, '--raw', '--output', raw])).code).toBe(0);
  expect(await readFile(join(raw, 'votes.csv'), 'utf8')).toBe(files['votes.csv']);
});

test.each([
  [[]],
  [['anlyse', town]],
  [['analyse']],
  [['analyse', town, town]],
  [['analyse', town, '--engine', 'magic']],
  [['analyse', town, '--seed', 'one']],
  [['analyse', town, '--max-groups', '1']],
  [['analyse', town, '--min-share', '80']],
  [['next', town]],
  [['export', town]],
  [['export', town, '--k', '1', '--output', empty]],
  [['verify', town, 'nowhere.json']],
])('a slip in the words ends with 64: %#', async (words) => {
  expect(await runDialogue(words)).toMatchObject({ code: 64, stdout: '' });
});

test('a folder without votes is refused with the reason', async () => {
  expect(await runDialogue(['analyse', empty])).toMatchObject({ code: 1 });
  const ended = await runDialogue(['analyse', broken]);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toContain('votes.csv:1: there is no column "vote"');
  const help = await runDialogue(['--help']);
  expect(help).toMatchObject({ code: 0 });
  expect((await runDialogue(['analyse', '--help'])).stdout).toContain('--engine ENGINE');
});
