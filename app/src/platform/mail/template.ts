import { html } from 'hono/html';
import type { Locale } from '../i18n/locale.ts';
import { mailFrameMessages } from './messages.ts';

/** A piece of a mail; written once, shown in plain text and in HTML. */
export type MailPart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'button'; href: string; label: string }
  | { kind: 'link'; href: string; label: string }
  | { kind: 'quote'; text: string };

export type MailLetter = {
  heading: string;
  parts: readonly MailPart[];
  /** Why the reader gets this. */
  reason: string;
  unsubscribe?: { href: string; label: string };
};

type Sender = { town: { name: string }; baseUrl: string };

/** The mail as plain text and as HTML; everything that people typed is escaped. */
export function renderMail(letter: MailLetter, sender: Sender, locale: Locale): { text: string; html: string } {
  return { text: plainText(letter, sender, locale), html: htmlText(letter, sender, locale) };
}

function plainText({ heading, parts, reason, unsubscribe }: MailLetter, sender: Sender, locale: Locale): string {
  const t = mailFrameMessages(locale);
  const footer = [reason, unsubscribe ? `${unsubscribe.label}: ${unsubscribe.href}` : '', t.from(sender.town.name)];
  // "-- " on a line of its own starts a signature, which mail programs leave out of an answer.
  return [heading, ...parts.map(plainPart), `-- \n${footer.filter(Boolean).join('\n')}`].join('\n\n');
}

function plainPart(part: MailPart): string {
  switch (part.kind) {
    case 'paragraph':
      return part.text;
    case 'heading':
      return part.text.toUpperCase();
    case 'button':
    case 'link':
      return `${part.label}:\n${part.href}`;
    case 'quote':
      return part.text.replace(/^/gm, '> ');
  }
}

// Style sheets are lost in many mail programs, so styles stand in the tags. Colours are left to the program except
// where white on dark green holds in light and in dark mode.
const style = {
  body: 'margin:0;padding:24px 16px;font:17px/1.55 Verdana,Geneva,sans-serif',
  page: 'max-width:36em;margin:0 auto',
  heading: 'font-size:24px;line-height:1.25;margin:0 0 20px',
  subheading: 'font-size:19px;line-height:1.3;margin:28px 0 8px',
  button: 'display:inline-block;padding:13px 22px;background:#0b5d3b;color:#ffffff;border-radius:4px;font-weight:bold',
  quote: 'margin:16px 0;padding:4px 0 4px 16px;border-left:4px solid #0b5d3b',
  footer: 'margin-top:36px;padding-top:14px;border-top:1px solid #888888;font-size:14px',
};

function htmlText({ heading, parts, reason, unsubscribe }: MailLetter, sender: Sender, locale: Locale): string {
  const t = mailFrameMessages(locale);
  const stop = unsubscribe ? html`<br><a href="${unsubscribe.href}">${unsubscribe.label}</a>` : '';
  const page = html`<!DOCTYPE html><html lang="${locale}" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${heading}</title></head><body style="${style.body}"><div role="article" aria-label="${heading}" lang="${locale}" style="${style.page}"><h1 style="${style.heading}">${heading}</h1>${parts.map(htmlPart)}<div style="${style.footer}">${reason}${stop}<br><a href="${sender.baseUrl}">${t.from(sender.town.name)}</a></div></div></body></html>`;
  return String(page);
}

function htmlPart(part: MailPart) {
  switch (part.kind) {
    case 'paragraph':
      return html`<p>${lines(part.text)}</p>`;
    case 'heading':
      return html`<h2 style="${style.subheading}">${part.text}</h2>`;
    case 'button':
      return html`<p><a href="${part.href}" style="${style.button}">${part.label}</a></p>`;
    case 'link':
      return html`<p><a href="${part.href}">${part.label}</a></p>`;
    case 'quote':
      return html`<blockquote style="${style.quote}">${lines(part.text)}</blockquote>`;
  }
}

function lines(text: string) {
  return text.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`));
}
