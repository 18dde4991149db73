import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { folderWith, runSortition } from '../testing/run-sortition.ts';

const folder = await folderWith({
  'people.csv': 'id,name,gender\na,Anna,Female\nb,Bea,Female\nc,Cas,Male\nd,Daan,Male\ne,=Evil,Male\n',
  'quotas.csv': 'category,feature,min,max\ngender,Female,1,1\ngender,Male,1,1\n',
  'short.txt': 'abcd\n',
});
const at = (name: string) => join(folder, name);
const pool = ['--people', at('people.csv'), '--quotas', at('quotas.csv'), '--size', '2'];
const fix = ['commit', ...pool, '--lottery', at('out.json'), '--salt', at('salt.txt'), '--json', at('commitment.json')];
const pick = ['draw', '--commitment', at('commitment.json'), '--seed', 'd10: 7 0 3'];
const secret = [...pick, ...pool, '--salt', at('salt.txt')];
const read = (name: string) => readFile(at(name), 'utf8');

beforeAll(async () => {
  expect(await runSortition(['solve', ...pool, '--json', at('out.json')])).toMatchObject({ code: 0 });
  expect(await runSortition([...fix, '--title', 'Panel', '--seed-source', 'three dice'])).toMatchObject({ code: 0 });
});

test('a draw goes from lottery to transcript, and anybody can check it against the digest on the poster', async () => {
  const files = ['--json', at('transcript.json'), '--selected', at('selected.csv'), '--remaining', at('remaining.csv')];
  const { code, stdout } = await runSortition([...secret, ...files]);
  expect(code).toBe(0);
  const [heading, ...ids] = stdout.trimEnd().split('\n');
  expect(heading).toBe('seed "d10:7,0,3" draws ticket 703 of 1000');
  expect(ids).toHaveLength(2);
  const [selected, remaining, transcript] = [
    await read('selected.csv'),
    await read('remaining.csv'),
    await read('transcript.json'),
  ];
  for (const id of ids) expect([selected.includes(`\n${id},`), remaining.includes(`\n${id},`)]).toEqual([true, false]);
  expect(selected.trimEnd().split('\r\n')).toHaveLength(3);
  expect(remaining.trimEnd().split('\r\n')).toHaveLength(4);
  for (const name of ['Anna', 'Bea', 'Cas', 'Daan', 'Evil']) expect(transcript).not.toContain(name);
  const { digest } = JSON.parse(await read('commitment.json'));
  const verified = await runSortition([
    'verify',
    '--transcript',
    at('transcript.json'),
    '--digest',
    digest.replace(/(.{4})/g, '$1 ').toUpperCase(),
  ]);
  expect(verified).toMatchObject({ code: 0, stderr: '' });
  expect(verified.stdout).not.toContain('WRONG');
  const other = await runSortition(['verify', '--transcript', at('transcript.json'), '--digest', 'f'.repeat(64)]);
  expect(other.code).toBe(1);
  await writeFile(at('forged.json'), transcript.replace('"ticket": 703', '"ticket": 704'));
  const forged = await runSortition(['verify', '--transcript', at('forged.json')]);
  expect(forged.code).toBe(1);
  expect(forged.stdout).toContain('WRONG');
});

test('whoever has the commitment alone draws the same ticket and sees pseudonyms', async () => {
  const { code, stdout } = await runSortition(pick);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^seed "d10:7,0,3" draws ticket 703 of 1000\n[0-9a-f]{64}\n[0-9a-f]{64}\n$/);
});

test('the salt is made once, for its owner only, and kept', async () => {
  const before = await read('salt.txt');
  expect(before).toMatch(/^[0-9a-f]{64}\n$/);
  expect((await stat(at('salt.txt'))).mode & 0o077).toBe(0);
  const digest = JSON.parse(await read('commitment.json')).digest;
  expect(await runSortition([...fix, '--title', 'Panel', '--seed-source', 'three dice'])).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(await read('salt.txt')).toBe(before);
  expect(JSON.parse(await read('commitment.json')).digest).toBe(digest);
});

test('what does not belong together is refused in one line', async () => {
  await writeFile(at('changed.json'), (await read('commitment.json')).replace('three dice', 'my dice'));
  await writeFile(at('other.txt'), `${'0'.repeat(64)}\n`);
  const refused = [
    ['draw', '--commitment', at('changed.json'), '--seed', 'x'],
    ['draw', '--commitment', at('out.json'), '--seed', 'x'],
    [...pick, ...pool, '--salt', at('other.txt')],
    [...pick, ...pool, '--salt', at('short.txt')],
    ['verify', '--transcript', at('people.csv')],
  ];
  for (const words of refused) {
    const { code, stdout, stderr } = await runSortition(words);
    expect([words, code, stdout]).toEqual([words, 1, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).not.toContain('went wrong');
  }
  const wrong = [
    [...pick, '--seed', 'd10: 7 0'],
    [...pick, '--json', at('x.json')],
    [...pick, ...pool, '--salt', at('nowhere.txt')],
  ];
  for (const words of wrong) expect([words, (await runSortition(words)).code]).toEqual([words, 64]);
});
