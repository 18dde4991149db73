import type { Locale } from '../../../platform/i18n/locale.ts';
import { type MailPart, type MailText, paragraphs, type SitePath } from '../../../platform/mail/mail-text.ts';
import { type IssueTexts, type Item, inLanguage } from '../composing/issue.ts';
import { readingMessages } from './messages.ts';

/** What is sent; `items` are those of its reader. */
export type IssueToRead = IssueTexts & { id: number; items: readonly Item[] };

/** An issue as the mail of one reader: no picture, no link that counts, nothing that tells whether it was opened. */
export function issueMail(issue: IssueToRead, locale: Locale): MailText {
  const t = readingMessages(locale);
  const title = inLanguage(issue.titleNl, issue.titleEn, locale);
  const intro = inLanguage(issue.introNl, issue.introEn, locale);
  return {
    subject: title.text,
    parts: [
      ...spoken(paragraphs(intro.text), intro.lang, locale),
      ...issue.items.flatMap((item) => piece(item, locale)),
    ],
    action: { href: `/nieuwsbrief/${issue.id}`, label: t.readOnSite },
    reason: t.reason,
    unsubscribe: t.unsubscribe,
  };
}

function piece(item: Item, locale: Locale): MailPart[] {
  const title = inLanguage(item.titleNl, item.titleEn, locale);
  const text = inLanguage(item.textNl, item.textEn, locale);
  // In another language than the mail a word of ours before it would be pronounced wrongly.
  const kind = title.lang === locale ? readingMessages(locale).kind[item.kind] : '';
  const words = kind === '' ? title.text : `${kind}: ${title.text}`;
  const [heading] = spoken([{ kind: 'heading', text: words } as const], title.lang, locale);
  const linked = item.href === '' ? heading : { ...heading, href: item.href as SitePath };
  return [linked as MailPart, ...spoken(paragraphs(text.text), text.lang, locale)];
}

/** Marks what is in another language than the mail, so that a screen reader pronounces it well. */
function spoken(parts: readonly MailPart[], lang: Locale, locale: Locale): MailPart[] {
  if (lang === locale) return [...parts];
  return parts.map((part) => (part.kind === 'paragraph' || part.kind === 'heading' ? { ...part, lang } : part));
}
