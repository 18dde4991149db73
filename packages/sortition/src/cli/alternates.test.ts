import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runSortition } from '../testing/run-sortition.ts';

const folder = await folderWith({
  'people.csv': [
    'name,id,gender',
    ...Array.from({ length: 12 }, (_, index) => `N${index},p${index},${index % 2 ? 'Male' : 'Female'}`),
  ].join('\n'),
  'quotas.csv': 'category,feature,min,max\ngender,Female,2,2\ngender,Male,2,2\n',
  'selected.csv': 'name,id,gender\nN0,p0,Female\nN1,p1,Male\nN2,p2,Female\nN3,p3,Male\n',
  'short.csv': 'id\np0\n',
  'effects.csv': 'category,feature,effect\ngender,Male,0\n',
});
const at = (name: string) => join(folder, name);
const words = [
  'alternates',
  '--people',
  at('people.csv'),
  '--quotas',
  at('quotas.csv'),
  '--size',
  '4',
  '--seed',
  '3 8 1',
  '--count',
  '2',
];

test('where only men drop out, two men from the pool are ready', async () => {
  const { code, stdout } = await runSortition([
    ...words,
    '--panel',
    at('selected.csv'),
    '--stay',
    '1',
    '--effects',
    at('effects.csv'),
    '--json',
    at('alternates.json'),
  ]);
  expect(code).toBe(0);
  const { alternates, loss } = JSON.parse(await readFile(at('alternates.json'), 'utf8'));
  expect(stdout.trimEnd().split('\n').slice(1)).toEqual(alternates);
  expect(new Set(alternates).size).toBe(2);
  for (const id of alternates) expect(['p5', 'p7', 'p9', 'p11']).toContain(id);
  expect(loss).toBe(0);
});

test('a panel of another size is refused, and a chance above one is a mistake', async () => {
  const short = await runSortition([...words, '--panel', at('short.csv')]);
  expect(short).toMatchObject({
    code: 1,
    stderr: `${at('short.csv')}: there are 1 people in it, and the panel has 4.\n`,
  });
  for (const wrong of [
    ['--stay', '2'],
    ['--seed', ' '],
  ])
    expect(await runSortition([...words, '--panel', at('selected.csv'), ...wrong])).toMatchObject({ code: 64 });
});
