import { html } from 'hono/html';
import type { Locale } from '../../platform/i18n/locale.ts';

/** A paragraph, or a link on a line of its own. */
export type MailPart = string | { href: string; label: string };

/** A mail of paragraphs as plain text and as HTML; what people typed is escaped. */
export function plainMail(parts: readonly MailPart[], locale: Locale): { text: string; html: string } {
  const text = parts.map((part) => (typeof part === 'string' ? part : `${part.label}: ${part.href}`)).join('\n\n');
  const body = parts.map((part) =>
    typeof part === 'string'
      ? html`<p>${part.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`))}</p>`
      : html`<p><a href="${part.href}">${part.label}</a></p>`,
  );
  return { text, html: String(html`<!DOCTYPE html><html lang="${locale}"><body>${body}</body></html>`) };
}
