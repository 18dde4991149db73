import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('who checks a draw, recounts a budget or verifies a dialogue reads the same SHA-256 (decision 0009)', () => {
  const source = (name: string) => readFileSync(join(import.meta.dirname, name, 'src/sha256.ts'), 'utf8');
  expect(source('budgeting')).toBe(source('sortition'));
  expect(source('dialogue')).toBe(source('sortition'));
});
