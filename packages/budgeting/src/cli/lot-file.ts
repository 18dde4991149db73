import { readFile } from 'node:fs/promises';
import { UsageError } from './usage.ts';

/** Reads the ids of a lot, one a line. */
export async function readLot(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: the file cannot be read (${error.code}).`);
  });
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
