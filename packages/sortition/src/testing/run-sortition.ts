import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Ended = { code: number | null; stdout: string; stderr: string };

const bin = fileURLToPath(new URL('../../bin/sortition.js', import.meta.url));

/** Runs the command line as a process; `onRemark` is called with what it says on stderr. */
export function runSortition(
  words: readonly string[],
  onRemark?: (interrupt: () => void, text: string) => void,
): Promise<Ended> {
  const child = spawn(process.execPath, [bin, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
    onRemark?.(() => child.kill('SIGINT'), String(text));
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Writes files into a new folder and gives its path. */
export async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sortition-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** A pool of people in three categories, self-selected the same way each time; hard enough to take more than a moment. */
export function poolFiles(count: number, size: number): { people: string; quotas: string } {
  const categories = {
    gender: ['Female', 'Male'],
    age: ['16-29', '30-49', '50-64', '65+'],
    area: ['N', 'E', 'S', 'W', 'Centre'],
    study: ['low', 'middle', 'high'],
  };
  const names = Object.keys(categories);
  let state = 7;
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) ** 1.5 * below);
  };
  const rows = Array.from({ length: count }, (_, index) => [
    `p${index}`,
    ...Object.values(categories).map((values) => values[next(values.length)] ?? ''),
    `home ${Math.floor(index / 2)}`,
  ]);
  const quotas = Object.entries(categories).flatMap(([category, values]) =>
    values.map(
      (value) => `${category},${value},${Math.floor(size / values.length)},${Math.ceil(size / values.length) + 1}`,
    ),
  );
  return {
    people: [['id', ...names, 'household'], ...rows].map((cells) => cells.join(',')).join('\n'),
    quotas: ['category,feature,min,max', ...quotas].join('\n'),
  };
}
