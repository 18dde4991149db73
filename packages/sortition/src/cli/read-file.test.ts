import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTextFile } from './read-file.ts';
import { Refused, UsageError } from './usage.ts';

const folder = await mkdtemp(join(tmpdir(), 'sortition-'));

async function fileOf(...bytes: number[]): Promise<string> {
  const path = join(folder, `${bytes.join('-')}.csv`);
  await writeFile(path, Uint8Array.from(bytes));
  return path;
}

test('the name of José is read from UTF-8, UTF-16 and Windows-1252', async () => {
  expect(await readTextFile(await fileOf(0x4a, 0xc3, 0xa9))).toBe('Jé');
  expect(await readTextFile(await fileOf(0xef, 0xbb, 0xbf, 0x4a, 0xc3, 0xa9))).toBe('Jé');
  expect(await readTextFile(await fileOf(0xff, 0xfe, 0x4a, 0, 0xe9, 0))).toBe('Jé');
  expect(await readTextFile(await fileOf(0xfe, 0xff, 0, 0x4a, 0, 0xe9))).toBe('Jé');
  expect(await readTextFile(await fileOf(0x4a, 0xe9, 0x80))).toBe('Jé€');
});

test('a file that is no text is refused with one line that says what to do', async () => {
  for (const bytes of [
    [0x50, 0x4b, 3, 4],
    [0x4a, 0, 0xe9, 0],
    [0x4a, 0xe9, 0x81],
    [0x4a, 0xe9, 7],
  ]) {
    const refusal = readTextFile(await fileOf(...bytes));
    await expect(refusal).rejects.toThrow(Refused);
    await expect(refusal).rejects.toThrow(/^[^\n]*save it as "CSV UTF-8"\.$/);
  }
});

test('a file that is not there is a mistake in the command', async () => {
  await expect(readTextFile(join(folder, 'nowhere.csv'))).rejects.toThrow(UsageError);
  await expect(readTextFile(folder)).rejects.toThrow(UsageError);
});
