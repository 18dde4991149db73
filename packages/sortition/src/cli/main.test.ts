import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, poolFiles, runSortition } from '../testing/run-sortition.ts';

const people = 'id,gender,household\na,Female,1\nb,Female,1\nc,Male,2\nd,Male,3\ne,Male,\n';
const quotas = 'category,feature,min,max\ngender,Female,1,1\ngender,Male,1,1\n';
const pool = poolFiles(120, 20);
const folder = await folderWith({
  'people.csv': people,
  'quotas.csv': quotas,
  'tight.csv': 'category,feature,min,max\ngender,Female,2,2\ngender,Male,1,2\n',
  'closed.csv': 'category,feature,min,max\ngender,Female,0,0\ngender,Male,0,2\n',
  'wrong.csv': 'id,gender\na,female\na,Male\n',
  'empty.csv': '',
  'musts.txt': 'id\nc\n',
  'strangers.txt': 'c\nz\n',
  'population.csv': 'category,feature,people,invited\ngender,Female,500,50\ngender,Male,500,60\n',
  'pool.csv': pool.people,
  'pool-quotas.csv': pool.quotas,
});
const at = (name: string) => join(folder, name);
const small = ['--people', at('people.csv'), '--quotas', at('quotas.csv'), '--size', '2'];
const large = ['--people', at('pool.csv'), '--quotas', at('pool-quotas.csv'), '--size', '20', '--one-per-household'];

async function lotteryOf(...words: string[]) {
  const ended = await runSortition([...words, '--json', at('out.json')]);
  return { ...ended, lottery: JSON.parse(await readFile(at('out.json'), 'utf8')) };
}

test('an officer gets a lottery as JSON, with whole weights and a certificate', async () => {
  const { code, stdout, lottery } = await lotteryOf('solve', ...small);
  expect([code, stdout]).toEqual([0, '']);
  expect(lottery.certificate).toMatchObject({ exact: true });
  expect(lottery.certificate.delta).toBeLessThan(1e-7);
  expect(lottery.probabilities.a).toBeCloseTo(1 / 2);
  expect(lottery.probabilities.e).toBeCloseTo(1 / 3);
  expect(lottery.panels.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0)).toBe(
    lottery.denominator,
  );
  expect(lottery.stats.min).toBeCloseTo(1 / 3);
  expect(lottery.excluded).toEqual([]);
});

test('an officer reads how the panel will look beside the population', async () => {
  await runSortition(['solve', ...small, '--json', at('lottery.json')]);
  const words = [
    'report',
    ...small,
    '--lottery',
    at('lottery.json'),
    '--population',
    at('population.csv'),
    '--pairs',
    '--legacy',
    '100',
  ];
  const { code, stdout } = await runSortition(words);
  expect(code).toBe(0);
  expect(stdout).toMatch(/gender Female +50\.00 % +40\.00 % +50\.00 % +1 +1\n/);
  expect(stdout).toMatch(/gender Female +10\.00 % +4\.00 % .* 50\.00 % +0\.2000 %/);
  expect(stdout).toContain('the greedy method, 100 draws');
  expect(await runSortition([...words, '--json', at('report.json')])).toMatchObject({ code: 0, stdout: '' });
  expect(JSON.parse(await readFile(at('report.json'), 'utf8'))).toMatchObject({
    people: 5,
    size: 2,
    endToEnd: [{}, {}],
  });
  const other = await runSortition(['report', ...large, '--lottery', at('lottery.json')]);
  expect(other).toMatchObject({
    code: 1,
    stderr: `${at('lottery.json')}: this lottery is of other people or another size.\n`,
  });
});

test('without a file the chances are shown', async () => {
  const { code, stdout } = await runSortition(['solve', ...small]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/33\.33 % +3\n50\.00 % +2/);
  expect(stdout).toContain('exact');
});

test('who must be in is in, who is left out is out, and each objective can be asked for', async () => {
  const { lottery } = await lotteryOf('solve', ...small, '--must-include', at('musts.txt'), '--objective', 'nash');
  expect(lottery.objective).toEqual({ kind: 'nash' });
  expect(lottery.probabilities).toMatchObject({ c: 1, d: 0 });
  const without = await lotteryOf(
    'solve',
    ...small,
    '--exclude',
    at('musts.txt'),
    '--objective',
    'goldilocks',
    '--gamma',
    '2',
  );
  expect(without.lottery.objective).toEqual({ kind: 'goldilocks', gamma: 2 });
  expect(without.lottery.probabilities.c).toBeUndefined();
});

test('two people of one household are in no panel together, unless their address is exempt', async () => {
  const words = ['--people', at('people.csv'), '--quotas', at('tight.csv'), '--size', '3'];
  expect(await runSortition(['check', ...words])).toMatchObject({ code: 0 });
  const refused = await runSortition(['check', ...words, '--one-per-household']);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('at least 2 of gender Female');
  const exempt = await folderWith({ 'exempt.txt': '1\n' });
  expect(
    await runSortition(['check', ...words, '--one-per-household', '--exempt-households', join(exempt, 'exempt.txt')]),
  ).toMatchObject({ code: 0 });
});

test('quotas that no panel can meet end in the conflict and the ways out', async () => {
  for (const command of ['check', 'solve']) {
    const { code, stdout, stderr } = await runSortition([
      command,
      '--people',
      at('people.csv'),
      '--quotas',
      at('quotas.csv'),
      '--size',
      '3',
    ]);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(
      'No panel of 3 can have at most 1 of gender Female and at most 1 of gender Male.',
    );
    expect(stdout + stderr).toContain('You could raise the maximum');
    expect(stdout + stderr).toContain(
      `${at('quotas.csv')}: gender: the maximums add up to 2, fewer than the 3 of the panel.`,
    );
  }
});

test('whoever is in no panel is named with the quota that keeps her out', async () => {
  const words = ['--people', at('people.csv'), '--quotas', at('closed.csv'), '--size', '2'];
  const { code, stderr, lottery } = await lotteryOf('solve', ...words);
  expect([code, stderr]).toEqual([0, 'In no panel, because of gender Female (0 to 0): a, b\n']);
  expect(lottery.probabilities).toMatchObject({ a: 0, b: 0 });
  const because = [{ category: 'gender', value: 'Female', min: 0, max: 0 }];
  expect(lottery.excluded).toEqual([
    { id: 'a', because },
    { id: 'b', because },
  ]);
  const many = await folderWith({ 'many.csv': 'category,feature,min,max\ngender,Female,3,4\ngender,Male,0,2\n' });
  const refused = await runSortition(['check', ...words, '--quotas', join(many, 'many.csv'), '--size', '4']);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain(
    `${join(many, 'many.csv')}, row 2, column "min": gender Female: at least 3 are asked for and the pool has 2.`,
  );
});

test('mistakes in a file are all listed with row and column', async () => {
  const { code, stderr } = await runSortition([
    'solve',
    '--people',
    at('wrong.csv'),
    '--quotas',
    at('quotas.csv'),
    '--size',
    '2',
  ]);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    `${at('wrong.csv')}, row 2, column "gender": There is no quota for "female". Do you mean "Female"?`,
    `${at('wrong.csv')}, row 3, column "id": "a" already stands in row 2.`,
    '',
  ]);
  const empty = await runSortition(['solve', '--people', at('empty.csv'), '--quotas', at('quotas.csv'), '--size', '2']);
  expect(empty).toMatchObject({ code: 1, stderr: `${at('empty.csv')}: The table is empty.\n` });
  const strangers = await runSortition(['solve', ...small, '--must-include', at('strangers.txt')]);
  expect(strangers).toMatchObject({ code: 1, stderr: `${at('strangers.txt')}, row 2: "z" is not among the people.\n` });
});

test('a command that is wrong ends with 64 and says where help is', async () => {
  const wrong = [
    [],
    ['slove'],
    ['solve', '--people', at('people.csv'), '--quotas', at('quotas.csv')],
    ['solve', ...small, '--colour', 'red'],
    ['solve', ...small, '--size', 'many'],
    ['solve', ...small, '--objective', 'luck'],
    ['solve', ...small, '--gamma', '1'],
    ['solve', ...small, '--people', at('nowhere.csv')],
    ['solve', ...small, '--json', at('nowhere/out.json')],
  ];
  for (const words of wrong) {
    const { code, stdout, stderr } = await runSortition(words);
    expect([words, code, stdout]).toEqual([words, 64, '']);
    expect(stderr).toContain('--help');
  }
});

test('each command explains itself', async () => {
  const overview = await runSortition(['--help']);
  expect(overview.code).toBe(0);
  for (const [, name = ''] of overview.stdout.matchAll(/^ {2}sortition (\S+)/gm)) {
    const { code, stdout } = await runSortition([name, '--help']);
    expect([name, code]).toEqual([name, 0]);
    expect(stdout).toContain(`sortition ${name}`);
  }
});

test('Ctrl-C gives the best so far, marked as not exact', async () => {
  let asked = false;
  const { code, stderr } = await runSortition(
    ['solve', ...large, '--progress', '--json', at('stopped.json')],
    (interrupt) => {
      if (!asked) interrupt();
      asked = true;
    },
  );
  expect(stderr).toContain('Stopped by hand: this is the best so far, and it is not exact.');
  expect(code).toBe(0);
  const lottery = JSON.parse(await readFile(at('stopped.json'), 'utf8'));
  expect(lottery.certificate.exact).toBe(false);
  expect(lottery.panels.length).toBeGreaterThan(0);
});

test('a time limit does the same', async () => {
  const { code, stdout, stderr } = await runSortition(['solve', ...large, '--time-limit', '0.001']);
  expect(code).toBe(0);
  expect(stderr).toContain('Stopped at the time limit');
  expect(stdout).toContain('not exact');
});
