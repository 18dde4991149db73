import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeElection } from '../make-election.ts';
import { formatPabulib } from '../pabulib/format.ts';
import { folderWith, runBudgeting } from '../testing/run-budgeting.ts';

const meta = {
  description: 'A town',
  country: 'Netherlands',
  unit: 'Town',
  instance: '2026',
  date_begin: '2026',
  date_end: '2026',
};
const town = formatPabulib(
  makeElection({
    meta,
    voteType: 'approval',
    budget: 90n,
    scale: 0,
    projects: ['a', 'b', 'c', 'north'].map((id) => ({ id, cost: id === 'north' ? 25n : 30n })),
    ballots: [
      ...Array.from({ length: 6 }, () => ({ projects: ['a', 'b', 'c'] })),
      ...Array.from({ length: 3 }, () => ({ projects: ['north'] })),
    ],
  }),
);
const folder = await folderWith({
  'town.pb': town,
  'town.pb.gz': gzipSync(town),
  'broken.pb': town.replace('budget;90', 'budget;a lot'),
  'odd.pb': town.replace('num_votes;9', 'num_votes;8'),
  'lot.txt': 'c\nb\na\nnorth\n',
  'image.pb': Uint8Array.of(0x89, 0x50, 0xff, 0),
  'cut.pb.gz': gzipSync(town).subarray(0, 40),
  'other.json': '{"winners": ["a"]}',
});
const at = (name: string) => join(folder, name);
const shares = ['--rule', 'equal-shares', '--utility', 'cost', '--completion', 'add1', '--ties', 'id'];

test('a clerk counts a packed file and gets winners, cost, ties and rule as JSON', async () => {
  const ended = await runBudgeting(['count', at('town.pb.gz'), ...shares, '--json', at('out.json')]);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain('3 winners, 85 of 90.');
  const result = JSON.parse(await readFile(at('out.json'), 'utf8'));
  expect(result).toMatchObject({
    winners: ['a', 'b', 'north'],
    cost: '85',
    rule: { name: 'equal-shares', utility: 'cost', completion: 'add1', ties: ['id'] },
  });
  expect(result.ties[0]).toEqual({ tied: ['a', 'b', 'c'], chosen: 'a', by: 'id' });
});

test('who does not trust the clerk counts again, and a changed result does not pass', async () => {
  await runBudgeting(['count', at('town.pb'), ...shares, '--json', at('true.json')]);
  const words = ['verify', at('town.pb'), at('true.json'), '--every-run'];
  expect(await runBudgeting(words)).toMatchObject({ code: 0, stdout: 'good   The same 3 winners.\n' });
  const text = await readFile(at('true.json'), 'utf8');
  const lies = await folderWith({ 'false.json': text.replace('"north"', '"c"') });
  const ended = await runBudgeting(['verify', at('town.pb'), join(lies, 'false.json')]);
  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('WRONG  These win and the result does not have them: north.');
  expect(await runBudgeting(['verify', at('town.pb'), at('other.json')])).toMatchObject({ code: 1 });
  expect(await runBudgeting(['verify', at('town.pb'), at('town.pb')])).toMatchObject({ code: 1 });
});

test('whoever has what a town published counts again, also where projects exclude one another', async () => {
  await runBudgeting(['count', at('town.pb'), ...shares, '--json', at('counted.json')]);
  const result = JSON.parse(await readFile(at('counted.json'), 'utf8'));
  const published = (conflicts: object[]) => JSON.stringify({ result, projects: conflicts });
  const files = await folderWith({
    'none.json': published([{ id: 1, conflicts: [] }]),
    'group.json': published([
      { id: 'a', conflicts: ['b'] },
      { id: 'b', conflicts: ['a'] },
    ]),
  });
  expect(await runBudgeting(['verify', at('town.pb'), join(files, 'none.json')])).toMatchObject({ code: 0 });
  expect(await runBudgeting(['verify', at('town.pb'), join(files, 'group.json')])).toMatchObject({ code: 1 });
});

test('a tie that the list does not settle ends with 2; a lot settles it', async () => {
  const words = ['count', at('town.pb'), '--rule', 'equal-shares', '--ties'];
  const refused = await runBudgeting([...words, 'max-votes,refuse']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('a, b, c');
  const drawn = await runBudgeting([...words, 'max-votes,lot', '--lot', at('lot.txt')]);
  expect(drawn.code).toBe(0);
  expect(drawn.stdout).toContain('A tie of a, b, c: c comes first by lot.');
});

test.each([
  [[]],
  [['cuont', 'x']],
  [['count']],
  [['count', 'nowhere.pb', ...shares]],
  [['count', folder, ...shares]],
  [['count', at('town.pb'), at('town.pb'), ...shares]],
  [['count', at('town.pb'), '--rule', 'greedy']],
  [['count', at('town.pb'), '--ties', 'id']],
  [['count', at('town.pb'), '--rule', 'loudest', '--ties', 'id']],
  [['count', at('town.pb'), '--rule', 'greedy', '--ties', 'dice']],
  [['count', at('town.pb'), ...shares, '--increment', '0']],
  [['count', at('town.pb'), ...shares, '--threshold', 'many']],
  [['explain', at('town.pb'), ...shares, '--project', 'z']],
])('a slip in the words ends with 64: %j', async (words) => {
  const ended = await runBudgeting(words);
  expect([ended.code, ended.stdout]).toEqual([64, '']);
});

test.each(['broken.pb', 'image.pb', 'cut.pb.gz', 'other.json'])('%s is refused with a reason', async (name) => {
  const ended = await runBudgeting(['count', at(name), ...shares]);
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toContain(at(name));
  expect(ended.stderr).not.toContain('went wrong');
});

test('an odd file is counted with a remark, and not when strict', async () => {
  const checked = await runBudgeting(['check', at('odd.pb')]);
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain('different number of votes');
  expect(await runBudgeting(['check', at('town.pb')])).toMatchObject({ code: 0 });
  expect(await runBudgeting(['count', at('broken.pb'), ...shares, '--strict'])).toMatchObject({ code: 1 });
});

test('a resident reads why, an alderman sees rules side by side, and the public file is clean', async () => {
  const why = await runBudgeting(['explain', at('town.pb'), ...shares, '--project', 'c', '--language', 'nl']);
  expect(why.stdout).toMatch(/^c: “c” wint niet: de 6 kiezers hadden samen /);
  const beside = await runBudgeting(['compare', at('town.pb'), '--ties', 'id']);
  expect(beside.stdout).toMatch(/voters without a winner +33\.3 % +0\.0 %/);
  const words = ['export', at('town.pb'), '--redact', ...shares, '--output', at('public.pb')];
  expect(await runBudgeting(words)).toMatchObject({ code: 0 });
  expect(await readFile(at('public.pb'), 'utf8')).toContain('rule;equalshares/add1\n');
  expect(await runBudgeting(['check', at('public.pb')])).toMatchObject({ code: 0 });
});

test('whatever stands in a result file, verify answers with 0 or 1', async () => {
  await runBudgeting(['count', at('town.pb'), ...shares, '--json', at('seed.json')]);
  const { claimIn } = await import('./result-file.ts');
  const seed = JSON.parse(await readFile(at('seed.json'), 'utf8'));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(seed)), fc.jsonValue(), (key, value) => {
      try {
        expect(claimIn('x', { ...seed, [key]: value }, 0)).toHaveProperty('winners');
      } catch (error) {
        expect((error as Error).name).toBe('Refused');
      }
    }),
  );
});
