import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Imported, importPolisCsv } from '../polis-files/import.ts';
import { issueLine } from '../polis-files/issue.ts';
import type { Options } from './command.ts';
import { remark } from './output.ts';
import { Refused, UsageError } from './usage.ts';

/** How the files are read. */
export const readOptions: Options = {
  'meta-apart': { help: 'what comments.csv marks is-meta makes no groups, as in the server of Polis' },
};

/** So many slips are told one by one. */
const mostIssues = 20;

/** Reads a folder with files of Polis; what cannot be read in them goes to stderr, and a folder without votes is `Refused`. */
export async function readFolder(folder: string, options: { metaApart: boolean }): Promise<Imported> {
  const [votes, participants, comments] = await Promise.all([
    readText(join(folder, 'votes.csv')),
    readText(join(folder, 'participants-votes.csv')),
    readText(join(folder, 'comments.csv')),
  ]);
  if (votes === undefined && participants === undefined)
    throw new Refused([`${folder}: there is neither votes.csv nor participants-votes.csv.`]);
  const imported = importPolisCsv(
    { 'votes.csv': votes, 'participants-votes.csv': participants, 'comments.csv': comments },
    options,
  );
  for (const issue of imported.issues.slice(0, mostIssues)) remark(join(folder, issueLine(issue)));
  const left = imported.issues.length - mostIssues;
  if (left > 0) remark(`And ${left} more like these.`);
  // A file with a header alone is a dialogue in which nobody voted yet.
  if (imported.votes.length === 0 && imported.issues.some(({ file }) => file !== 'comments.csv'))
    throw new Refused([`${folder}: there are no votes that can be read.`]);
  return imported;
}

/** What stands in a file of JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  if (text === undefined) throw new UsageError(`${path}: there is no such file.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused([`${path}: this is not JSON.`]);
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UsageError(`${path}: this cannot be read (${code}).`);
  }
}
