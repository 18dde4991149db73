import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runSortition } from '../testing/run-sortition.ts';

const folder = await folderWith({
  'people.csv': [
    'name,id,gender,household',
    ...Array.from(
      { length: 12 },
      (_, index) => `N${index},p${index},${index % 2 ? 'Male' : 'Female'},home ${index % 10}`,
    ),
  ].join('\n'),
  'quotas.csv': 'category,feature,min,max,min_flex,max_flex\ngender,Female,2,2,1,3\ngender,Male,2,2,2,2\n',
  'selected.csv': 'name,id,gender\nN0,p0,Female\nN1,p1,Male\nN2,p2,Female\nN3,p3,Male\n',
  'declined.txt': 'p1\n',
  'nobody.txt': 'id\n',
  'men.txt': 'p1\np5\np7\np9\np11\n',
});
const at = (name: string) => join(folder, name);
const words = [
  'replace',
  ...['--people', at('people.csv'), '--quotas', at('quotas.csv'), '--size', '4', '--one-per-household'],
  ...['--panel', at('selected.csv'), '--rest', at('rest.csv'), '--rest-quotas', at('rest-quotas.csv')],
];
const read = (name: string) => readFile(at(name), 'utf8');

test('when a man drops out, a man who lives with nobody on the panel is drawn in the same way', async () => {
  const { code, stdout } = await runSortition([...words, '--declined', at('declined.txt'), '--json', at('out.json')]);
  expect(code).toBe(0);
  expect(stdout).toContain('3 of 4 stay; 1 open, and 7 people who can take a seat');
  // p10 lives with p0, who stays; p11 with p1, who does not.
  const rest = (await read('rest.csv')).trimEnd().split('\r\n');
  expect(rest.map((row) => row.split(',')[1])).toEqual(['id', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9', 'p11']);
  expect(await read('rest-quotas.csv')).toBe(
    'category,feature,min,max,min_flex,max_flex\r\ngender,Female,0,0,0,1\r\ngender,Male,1,1,1,1\r\n',
  );
  expect(JSON.parse(await read('out.json')).probabilities).toMatchObject({ p4: 0, p5: 0.25, p11: 0.25 });
  const pool = ['--people', at('rest.csv'), '--quotas', at('rest-quotas.csv'), '--size', '1', '--one-per-household'];
  const fixed = [...pool, '--lottery', at('out.json'), '--salt', at('salt.txt'), '--json', at('commitment.json')];
  expect(await runSortition(['commit', ...fixed])).toMatchObject({ code: 0 });
});

test('where nobody is left who fits, the ways out are said', async () => {
  const { code, stdout } = await runSortition([...words, '--declined', at('men.txt')]);
  expect(code).toBe(1);
  expect(stdout).toContain('No panel of 1 can have at least 1 of gender Male');
});

test('a panel without an open seat is refused, and so is a command without who declined', async () => {
  expect(await runSortition([...words, '--declined', at('nobody.txt')])).toMatchObject({
    code: 1,
    stderr: `${at('selected.csv')}: all 4 seats are taken.\n`,
  });
  expect(await runSortition(words)).toMatchObject({ code: 64 });
});
