import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pack } from './pack.ts';

const place = mkdtempSync(join(tmpdir(), 'stadmakers-pack-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('who installs sortition elsewhere can import it and run its command, without TypeScript', () => {
  const modules = join(place, 'node_modules');
  const own = join(modules, '@stadmakers/sortition');
  mkdirSync(own, { recursive: true });
  cpSync(pack(join(import.meta.dirname, 'sortition')), own, { recursive: true });
  symlinkSync(join(import.meta.dirname, '../node_modules/highs'), join(modules, 'highs'));
  const script = join(place, 'try.mjs');
  writeFileSync(
    script,
    `import { optimise } from '@stadmakers/sortition';
    import { verify } from '@stadmakers/sortition/checking';
    const people = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, values: { side: index < 2 ? 'left' : 'right' } }));
    const quotas = ['left', 'right'].map((value) => ({ category: 'side', value, min: 1, max: 1 }));
    const { probability } = await optimise({ people, quotas, size: 2 }, { kind: 'leximin' });
    console.log([...probability.values()].join(' '), verify({}).passed);`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe('0.5 0.5 0.5 0.5 false\n');
  const help = execFileSync(process.execPath, [join(own, 'sortition.js'), '--help'], { encoding: 'utf8' });
  expect(help).toContain('sortition solve');
});

test('who installs budgeting elsewhere needs nothing else, and can count, explain and verify', () => {
  const own = join(place, 'node_modules/@stadmakers/budgeting');
  mkdirSync(own, { recursive: true });
  cpSync(pack(join(import.meta.dirname, 'budgeting')), own, { recursive: true });
  const script = join(place, 'count.mjs');
  writeFileSync(
    script,
    `import { equalShares, explain, explanationSentence, makeElection, verify } from '@stadmakers/budgeting';
    const projects = [{ id: 'trees', cost: 600n }, { id: 'bench', cost: 500n }];
    const ballots = [{ projects: ['trees'] }, { projects: ['trees', 'bench'] }];
    const election = makeElection({ voteType: 'approval', budget: 1000n, scale: 0, projects, ballots });
    const result = equalShares(election, { ties: ['id'] });
    console.log(result.winners.join(), verify(election, result).ok);
    console.log(explanationSentence(election, explain(election, result, 'trees'), 'en'));`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe(
    'trees true\n“trees” wins: the 2 supporters paid the 600 together: 300 each.\n',
  );
  const help = execFileSync(process.execPath, [join(own, 'budgeting.js'), '--help'], { encoding: 'utf8' });
  expect(help).toContain('budgeting verify');
});

test('who installs dialogue elsewhere needs nothing else, and can analyse, explain and verify', () => {
  const own = join(place, 'node_modules/@stadmakers/dialogue');
  mkdirSync(own, { recursive: true });
  cpSync(pack(join(import.meta.dirname, 'dialogue')), own, { recursive: true });
  const script = join(place, 'analyse.mjs');
  writeFileSync(
    script,
    `import { analyse, explain, verify } from '@stadmakers/dialogue';
    const votes = Array.from({ length: 40 }, (_, participant) => participant).flatMap((participant) =>
      Array.from({ length: 10 }, (_, statement) => ({ participant, statement, vote: (participant + statement) % 2 ? 1 : -1 })),
    );
    const result = analyse(votes);
    console.log(explain(result, 'en').summary[1], verify(votes, result).ok);`,
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe(
    'There are 2 groups that answer differently: group A with 20 people and group B with 20 people. true\n',
  );
  const help = execFileSync(process.execPath, [join(own, 'dialogue.js'), '--help'], { encoding: 'utf8' });
  expect(help).toContain('dialogue verify');
});
