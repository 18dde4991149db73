import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Imported, importPolisCsv } from '../polis-files/import.ts';

// The data stands beside the checkout, not in it: some of it has no licence (see the ORIGIN.md of each).
const data = new URL('../../../../../shared/data/dialogue/', import.meta.url);

/** Whether the real dialogues are beside the checkout. */
export const present = existsSync(data);

/** Names of the real dialogues that Polis exported as CSV. */
export const realNames = present
  ? readdirSync(data).filter((name) => existsSync(new URL(`${name}/votes.csv`, data)))
  : [];

/** A real dialogue. */
export function realDialogue(name: string, options: { metaApart?: boolean } = {}): Imported {
  const files = {
    'votes.csv': text(`${name}/votes.csv`),
    'participants-votes.csv': text(`${name}/participants-votes.csv`),
    'comments.csv': text(`${name}/comments.csv`),
  };
  return importPolisCsv(files, options);
}

/** A file of JSON beside the checkout. */
export function json(path: string) {
  return JSON.parse(text(path));
}

function text(path: string): string {
  return readFileSync(new URL(path, data), 'utf8');
}
