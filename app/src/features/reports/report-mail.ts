import type { Locale } from '../../platform/i18n/locale.ts';
import { type MailPart, type MailText, paragraph, paragraphs } from '../../platform/mail/mail-text.ts';
import { reportMessages } from './messages.ts';

/** A version of the report as its readers hear of it. */
export type ReportNews = { slug: string; question: string; version: number; changeNote: string };

/** What everybody who took part hears of it; who reads it on paper also reads how to get the report on paper. */
export function reportMail(news: ReportNews, locale: Locale, way: 'mail' | 'letter'): MailText {
  const t = reportMessages(locale).mail;
  const first = news.version === 1;
  return {
    subject: first ? t.subject : t.correctedSubject,
    greet: '',
    parts: [
      paragraph(first ? t.intro(news.question) : t.corrected(news.question)),
      ...(first ? [] : paragraphs(news.changeNote)),
      paragraph(t.inIt),
      ...(way === 'letter' ? [paragraph(t.onPaper)] : rating(news.slug, t)),
    ],
    action: { href: `/trajecten/${news.slug}/verslag`, label: t.read },
    reason: t.reason,
  };
}

function rating(slug: string, t: { rate: string; rateHow: string }): MailPart[] {
  return [{ kind: 'heading', text: t.rate, href: `/trajecten/${slug}/waardering` }, paragraph(t.rateHow)];
}
