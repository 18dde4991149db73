import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runSortition } from '../testing/run-sortition.ts';

const folder = await folderWith({
  'frame.csv': [
    'id,area,adults',
    ...Array.from({ length: 40 }, (_, index) => `=Street ${index},${index < 30 ? 'Centrum' : 'Noord'},2`),
  ].join('\n'),
  'weights.csv': 'area;weight\nNoord;1,5\n',
  'wrong.csv': 'id,area,adults\na,Noord,0\na,,x\n',
  'strange.csv': 'area,weight\nZuid,2\n',
});
const at = (name: string) => join(folder, name);
const frame = [
  'invite',
  '--frame',
  at('frame.csv'),
  '--count',
  '9',
  '--weights',
  at('weights.csv'),
  '--salt',
  at('salt.txt'),
];

test('whom to write to is fixed, drawn with a public seed, and checked by anybody', async () => {
  const fixed = await runSortition([...frame, '--json', at('fixed.json')]);
  expect(fixed.code).toBe(0);
  const words = [
    ...frame,
    '--seed',
    'Lotto 1 2 3',
    '--json',
    at('transcript.json'),
    '--invitations',
    at('letters.csv'),
    '--openings',
    at('openings.json'),
  ];
  const { code, stdout } = await runSortition(words);
  expect(code).toBe(0);
  const digest = JSON.parse(await readFile(at('fixed.json'), 'utf8')).digest;
  expect(stdout.replaceAll(' ', '')).toContain(digest);
  const letters = (await readFile(at('letters.csv'), 'utf8')).trimEnd().split('\r\n');
  expect(letters).toHaveLength(10);
  // 30 addresses, and 10 that count one and a half times: 6 and 3 letters, one adult of two each.
  expect(letters.filter((letter) => /^'=Street \d+,Centrum,first,0\.2,0\.1$/.test(letter))).toHaveLength(6);
  expect(letters.filter((letter) => /^'=Street \d+,Noord,first,0\.3,0\.15$/.test(letter))).toHaveLength(3);
  expect(JSON.parse(await readFile(at('openings.json'), 'utf8'))).toHaveLength(9);
  expect(await readFile(at('transcript.json'), 'utf8')).not.toContain('Street');
  expect(await runSortition(['verify', '--transcript', at('transcript.json'), '--digest', digest])).toMatchObject({
    code: 0,
  });
});

test('a frame with mistakes is refused with row and column', async () => {
  const wrong = await runSortition([
    'invite',
    '--frame',
    at('wrong.csv'),
    '--count',
    '1',
    '--salt',
    at('other.txt'),
    '--json',
    at('x.json'),
  ]);
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain('row 2, column "adults": Nobody lives there who can be invited.');
  expect(wrong.stderr).toContain('row 3, column "id": "a" already stands in row 2.');
  expect(wrong.stderr).toContain('row 3, column "area": The cell is empty.');
  const many = await runSortition([...frame, '--count', '41', '--json', at('x.json')]);
  expect(many).toMatchObject({ code: 1, stderr: expect.stringMatching(/^[^\n]+frame\.csv: [^\n]+\n$/) });
  const strange = await runSortition([...frame, '--weights', at('strange.csv'), '--json', at('x.json')]);
  expect(strange).toMatchObject({ code: 1, stderr: expect.stringContaining('no such area') });
});
