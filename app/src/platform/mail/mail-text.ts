import type { Settings } from '../settings.ts';

/** A path within this site; the one who renders the mail puts the public address before it. */
export type SitePath = `/${string}`;

/** A piece of a mail; written once, shown in plain text, in HTML and on paper. */
export type MailPart =
  | { kind: 'paragraph'; text: string; lang?: 'nl' | 'en'; strong?: boolean }
  | { kind: 'heading'; text: string; href?: SitePath; lang?: 'nl' | 'en' }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: readonly string[] };

/** What a mail says, whatever it is about. The subject is also the heading. */
export type MailText = {
  subject: string;
  /** The name of the reader, '' if it is not known; a mail that greets also says goodbye. News greets nobody. */
  greet?: string;
  parts: readonly MailPart[];
  /** The one thing to do. */
  action?: { href: SitePath; label: string };
  /** Why the reader gets this. */
  reason: string;
  /** Only where somebody follows something: the words of the link that ends it. */
  unsubscribe?: string;
};

/** From whom a mail comes: its name, its colour, and the address at which its links begin. */
export type Sender = Pick<Settings, 'baseUrl' | 'town'>;

/** A paragraph. */
export function paragraph(text: string): MailPart {
  return { kind: 'paragraph', text };
}

/** What people typed as paragraphs, split at empty lines. */
export function paragraphs(text: string): MailPart[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map(paragraph);
}
