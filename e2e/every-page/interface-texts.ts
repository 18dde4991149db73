import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../app/src');
type Texts = string | ((...values: unknown[]) => unknown) | { [key: string]: Texts };
// Mails and letters are in the language of who gets them, also where a page shows them.
const sent = /(?:mail-messages|platform\/(?:mail|identity)\/messages)\.ts$/;
// Stands for a value in a text; what is between two of them is the text's own.
const value = '\u241f';

/** What the screens say in Dutch and nowhere in English: none of it may stand on an English page. */
export async function dutchTexts(): Promise<Set<string>> {
  const dutch = new Set<string>();
  const english = new Set<string>();
  for (const file of globSync('**/*messages.ts', { cwd: root })) {
    if (sent.test(file)) continue;
    const module: Record<string, unknown> = await import(join(root, file));
    for (const texts of Object.values(module)) {
      if (typeof texts !== 'function') continue;
      collect(texts('nl'), dutch);
      collect(texts('en'), english);
    }
  }
  return new Set([...dutch].filter((text) => !english.has(text)));
}

function collect(texts: Texts | undefined, into: Set<string>): void {
  if (typeof texts === 'string') add(texts, into);
  else if (typeof texts === 'function') add(String(attempt(texts)), into);
  else for (const text of Object.values(texts ?? {})) collect(text, into);
}

function attempt(text: (...values: unknown[]) => unknown): unknown {
  try {
    return text(value, value, value, value);
  } catch {
    // It wants a list or an object: its words are found in the browser journeys only.
    return '';
  }
}

function add(text: string, into: Set<string>): void {
  for (const part of text.split(/\u241f|\n+/)) if (/\p{L}{3}/u.test(part)) into.add(part.trim());
}
