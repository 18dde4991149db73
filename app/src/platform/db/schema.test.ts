import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshDatabase } from '../../testing/database.ts';
import { generateTypes } from './generate-types.ts';

test('the table types are those of the migrations; if not: npm run types', async () => {
  const { url, drop } = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'stadmakers-types-'));
  generateTypes(url, join(folder, 'schema.ts'));
  const fresh = await readFile(join(folder, 'schema.ts'), 'utf8');
  expect(await readFile(join(import.meta.dirname, 'schema.ts'), 'utf8')).toBe(fresh);
  await rm(folder, { recursive: true });
  await drop();
});
