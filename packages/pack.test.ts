import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pack } from './pack.ts';

const place = mkdtempSync(join(tmpdir(), 'stadmakers-pack-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('who installs the package elsewhere can import it and run its command, without TypeScript', () => {
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
