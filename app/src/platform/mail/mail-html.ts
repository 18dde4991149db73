import { html } from 'hono/html';
import type { Locale } from '../i18n/locale.ts';
import { mailStyle } from './mail-style.ts';
import type { MailPart, MailText, Sender } from './mail-text.ts';
import { mailFrameMessages } from './messages.ts';
import { unsubscribePlace } from './unsubscribe-place.ts';

/** The mail as a page. Everything that people typed is escaped, and keeps its own direction: dir="auto". */
export function mailHtml(mail: MailText, sender: Sender, language: Locale): string {
  const t = mailFrameMessages(language);
  const style = mailStyle(sender.town.look);
  const { subject, greet, parts, action, reason, unsubscribe } = mail;
  const hello = greet === undefined ? '' : html`<p>${t.dear(greet)}</p>`;
  const bye = greet === undefined ? '' : html`<p>${lines(t.bye(sender.town.name))}</p>`;
  const button = action
    ? html`<p style="${style.action}"><a href="${sender.baseUrl}${action.href}" style="${style.button}">${action.label}</a></p>`
    : '';
  const stop = unsubscribe ? html`<br><a href="${unsubscribePlace}" style="${style.quietLink}">${unsubscribe}</a>` : '';
  const body = html`<h1 dir="auto" style="${style.heading}">${subject}</h1>${hello}${parts.map((part) => htmlPart(part, sender, style))}${button}${bye}`;
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title>`;
  const top = html`<div style="${style.top}"><a href="${sender.baseUrl}" style="${style.topLink}">${t.from(sender.town.name)}</a></div>`;
  const footer = html`<div style="${style.footer}">${reason}${stop}</div>`;
  return String(
    html`<!DOCTYPE html><html lang="${language}" dir="ltr"><head>${head}</head><body style="${style.body}"><div role="article" aria-label="${subject}" lang="${language}" style="${style.page}">${top}<div style="${style.inside}">${body}${footer}</div></div></body></html>`,
  );
}

function htmlPart(part: MailPart, sender: Sender, style: ReturnType<typeof mailStyle>) {
  switch (part.kind) {
    case 'paragraph':
      if (part.lang) return html`<p lang="${part.lang}">${lines(part.text)}</p>`;
      return html`<p dir="auto">${part.strong ? html`<strong>${part.text}</strong>` : lines(part.text)}</p>`;
    case 'heading': {
      const text = part.href
        ? html`<a href="${sender.baseUrl}${part.href}" style="${style.link}">${part.text}</a>`
        : part.text;
      if (part.lang) return html`<h2 lang="${part.lang}" style="${style.subheading}">${text}</h2>`;
      return html`<h2 dir="auto" style="${style.subheading}">${text}</h2>`;
    }
    case 'quote':
      return html`<blockquote dir="auto" style="${style.quote}">${lines(part.text)}</blockquote>`;
    case 'list':
      return html`<ul>${part.items.map((item) => html`<li><bdi>${item}</bdi></li>`)}</ul>`;
  }
}

function lines(text: string) {
  return text.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`));
}
