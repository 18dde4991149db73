import type { Reportable, TextReference } from './text-reference.ts';

const words = {
  contribution: 'bijdrage',
  comment: 'reactie',
  initiative: 'initiatief',
  statement: 'stelling',
} as const;
const kinds = Object.keys(words) as Reportable['kind'][];

/** "/melden/stelling/12": where a text is reported. */
export function reportPath(text: Reportable): `/melden/${string}` {
  return `/melden/${words[text.kind]}/${text.id}`;
}

/** "/moderatie/bijdrage/12": where a moderator decides about a text. */
export function textPath(text: TextReference): `/moderatie/${string}` {
  return `/moderatie/${words[text.kind]}/${text.id}`;
}

/** Reads the two last parts of such an address. */
export function reportableOfPath(word: string, id: string): Reportable | undefined {
  const kind = kinds.find((one) => words[one] === word);
  return kind && /^\d{1,15}$/.test(id) ? { kind, id: Number(id) } : undefined;
}

/** As above, of a text about which moderators decide here. */
export function textOfPath(word: string, id: string): TextReference | undefined {
  const found = reportableOfPath(word, id);
  return found && found.kind !== 'statement' ? found : undefined;
}
