/** A piece of a PDF, in the order in which it is read. A blank line in a text begins a new paragraph. */
export type PdfBlock =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'text'; text: string }
  /** A text that stands apart, such as an answer. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** A line that is a link as a whole. */
  | { kind: 'link'; text: string; href: string }
  | PdfTable;

/** A table with a title; its head is repeated on each page. */
export type PdfTable = {
  kind: 'table';
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** How wide the columns are beside each other; as wide as each other without it. */
  shares?: readonly number[];
};

/** What a PDF says. The same content and moment give the same bytes. */
export type PdfContent = {
  title: string;
  language: 'nl' | 'en';
  /** Who sends it, such as the municipality. */
  author: string;
  madeAt: Date;
  blocks: readonly PdfBlock[];
};

/** A PDF as it was made; `missing` are the characters that it could not show, which it says itself on its last page. */
export type MadePdf = { bytes: Uint8Array; pages: number; missing: string[] };
