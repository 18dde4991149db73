import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './usage.ts';

/** Writes to stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes to stderr, where what is said about the work goes. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Makes sure before a long run that its outcome can be written. */
export async function mustBeWritable(path: string | undefined): Promise<void> {
  if (path === undefined) return;
  await access(dirname(path), constants.W_OK).catch(() => {
    throw new UsageError(`${path}: nothing can be written there.`);
  });
}

/** Writes a file. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: the file cannot be written (${error.code}).`);
  });
}

/** Writes a value as JSON that can be read line by line. */
export function writeJsonFile(path: string, value: unknown): Promise<void> {
  return writeTextFile(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** A share of one as a percentage with two decimals. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** Rows in columns: the first to the left, the others to the right. */
export function columnsOf(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(cell.length, most[index] ?? 0)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
