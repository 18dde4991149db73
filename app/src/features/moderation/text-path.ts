import type { TextReference } from './text-reference.ts';

const words = { contribution: 'bijdrage', comment: 'reactie' } as const;

/** "/melden/bijdrage/12": the address of something about one text. */
export function textPath(start: '/melden' | '/moderatie', text: TextReference): string {
  return `${start}/${words[text.kind]}/${text.id}`;
}

/** Reads the two last parts of such an address. */
export function textOfPath(word: string, id: string): TextReference | undefined {
  if (!/^\d{1,15}$/.test(id)) return undefined;
  if (word === words.contribution) return { kind: 'contribution', id: Number(id) };
  return word === words.comment ? { kind: 'comment', id: Number(id) } : undefined;
}
