import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import { assetFiles } from './asset-files.ts';
import { distFolder, loadAssets } from './assets.ts';
import { drawShapes, type PatternKind } from './pattern-shapes.ts';

const root = join(import.meta.dirname, '../../../..');

beforeAll(() => {
  if (!existsSync(join(distFolder, 'manifest.json'))) {
    execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: root });
  }
}, 60_000);

test.each([
  ['app.css', 30_000],
  ['client.js', 10_000],
])('an old phone gets %s in at most %i bytes', (source, limit) => {
  const file = join(distFolder, loadAssets().url(source));
  expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(limit);
});

test('a browser keeps a built file for ever, and gets it compressed', async () => {
  const app = new Hono().use('/assets/*', assetFiles());
  const answer = await app.request(loadAssets().url('app.css'), { headers: { 'accept-encoding': 'br, gzip' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-encoding')).toBe('br');
  const absent = await app.request('/assets/gone.css');
  expect(absent.status).toBe(404);
  expect(absent.headers.get('cache-control')).toBeNull();
});

test('who forgot to build is told what to run', () => {
  expect(() => loadAssets('/nowhere')).toThrow('npm run build');
});

test('every token of a theme exists in the other, so that no town gets a part without colour', () => {
  const names = (theme: string) =>
    [...readFileSync(join(import.meta.dirname, `css/${theme}.css`), 'utf8').matchAll(/(--app-[\w-]+):/g)]
      .map((match) => match[1])
      .sort();
  expect(names('haarlem')).toEqual(names('neutral'));
});

const kinds: PatternKind[] = ['leaves', 'waves', 'bricks', 'wheels', 'rays', 'circles', 'steps'];

test.each(kinds)('the drawing "%s" is the same each time, differs per card, and stays small', (kind) => {
  const drawings = Array.from({ length: 50 }, (_, seed) => drawShapes(kind, String(seed)).join());
  expect(drawings).toEqual(Array.from({ length: 50 }, (_, seed) => drawShapes(kind, String(seed)).join()));
  expect(new Set(drawings).size).toBeGreaterThan(45);
  expect(Math.max(...drawings.map((drawing) => drawing.length))).toBeLessThan(1200);
});
