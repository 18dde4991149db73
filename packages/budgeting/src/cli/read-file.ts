import { readFile } from 'node:fs/promises';
import type { Election } from '../election.ts';
import { textOf } from '../pabulib/gunzip.ts';
import { type Issue, issueLine } from '../pabulib/issue.ts';
import { type Parsed, type ParseOptions, parsePabulib } from '../pabulib/parse.ts';
import { remark } from './output.ts';
import { Refused, UsageError } from './usage.ts';

/** Reads an election; what is odd in the file goes to stderr, a file that cannot be counted is `Refused`. */
export async function readElection(path: string, options: ParseOptions = {}): Promise<Election> {
  const parsed = await parseFile(path, options);
  if (!parsed.ok) throw new Refused(issueLines(path, parsed.issues));
  for (const line of issueLines(path, parsed.issues)) remark(line);
  return parsed.election;
}

/** Reads and parses a file, packed or not. */
export async function parseFile(path: string, options: ParseOptions): Promise<Parsed> {
  return parsePabulib(await readText(path), options);
}

/** What stands in a file of JSON. */
export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused([`${path}: this is not JSON.`]);
    throw error;
  }
}

/** Issues as lines that editors jump to. */
export function issueLines(path: string, issues: readonly Issue[]): string[] {
  return issues.map((issue) => `${path}: ${issueLine(issue)}`);
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`${path}: there is no such file.`);
    if (code === 'EISDIR') throw new UsageError(`${path}: this is a folder, not a file.`);
    throw new UsageError(`${path}: the file cannot be read (${code}).`);
  }
  try {
    return await textOf(bytes);
  } catch {
    throw new Refused([`${path}: this is not text in UTF-8, nor such text packed with gzip.`]);
  }
}
