import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Makes in `folder`/dist what is published of a package: JavaScript with its types, and a package.json that points at it.
 * In the repository the source itself runs, so that nothing is ever older than what one reads.
 */
export function pack(folder: string): string {
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  const project = join(dist, 'tsconfig.json');
  writeFileSync(
    project,
    JSON.stringify({
      extends: relative(dist, join(root, 'tsconfig.json')),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        rewriteRelativeImportExtensions: true,
        rootDir: '../src',
        outDir: '.',
      },
      include: ['../src'],
      exclude: ['../src/**/*.test.ts', '../src/testing'],
    }),
  );
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['--project', project], { stdio: 'inherit' });
  rmSync(project);
  for (const file of ['README.md', 'verifying.md'])
    if (existsSync(join(folder, file))) cpSync(join(folder, file), join(dist, file));
  cpSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const published = (path: string) => path.replace('./src/', './').replace(/\.ts$/, '.js');
  const exports = Object.fromEntries(
    Object.entries<string>(own.exports).map(([name, path]) => [
      name,
      { types: published(path).replace(/\.js$/, '.d.ts'), default: published(path) },
    ]),
  );
  const { scripts: _, ...rest } = own;
  for (const [name, file] of Object.entries<string>(own.bin ?? {})) {
    const source = readFileSync(join(folder, file), 'utf8')
      .replace('../src/', './')
      .replace(/\.ts(['"])/, '.js$1');
    writeFileSync(join(dist, `${name}.js`), source, { mode: 0o755 });
  }
  const bin = Object.fromEntries(Object.keys(own.bin ?? {}).map((name) => [name, `${name}.js`]));
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ ...rest, exports, bin }, null, 2)}\n`);
  return dist;
}
