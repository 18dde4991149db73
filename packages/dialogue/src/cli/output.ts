import { writeFile } from 'node:fs/promises';
import { UsageError } from './usage.ts';

/** Writes to stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes to stderr, where what is said about the work goes. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes a file. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: the file cannot be written (${error.code}).`);
  });
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
