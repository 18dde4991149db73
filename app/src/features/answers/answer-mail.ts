import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { type MailText, paragraph, paragraphs, type SitePath } from '../../platform/mail/mail-text.ts';
import type { ClaimCode } from '../desk/index.ts';
import type { Outcome } from './answer.ts';
import { answerMessages } from './messages.ts';

/** An answer as its readers hear of it. */
export type AnswerNews = { question: string; outcome: Outcome; why: string; changed: boolean; path: SitePath };

/**
 * What somebody hears of whom one or more contributions were answered, by mail or on paper. The text of the answer
 * stands in it, so that nobody has to open a site to read it.
 */
export function answerMail(
  news: AnswerNews,
  reader: { name: string; titles: readonly string[] },
  locale: Locale,
): MailText {
  const { mail: t, outcome } = answerMessages(locale);
  const many = reader.titles.length > 1;
  return {
    subject: news.changed ? t.changedSubject(many) : t.subject(many),
    greet: reader.name,
    parts: [
      paragraph(news.changed ? t.changedIntro(news.question, many) : t.intro(news.question, many)),
      { kind: 'list', items: reader.titles },
      { kind: 'heading', text: `${t.outcome} ${outcome[news.outcome]}` },
      ...paragraphs(news.why),
    ],
    action: { href: news.path, label: t.read },
    reason: t.reason,
  };
}

/** The same on paper, with the code by which the reader can find it on a page of their own; without one, the same. */
export function answerLetter(
  news: AnswerNews,
  reader: { name: string; titles: readonly string[] },
  claim: ClaimCode | undefined,
): MailText {
  const letter = answerMail(news, reader, 'nl');
  if (!claim) return letter;
  const { letter: t } = answerMessages('nl');
  return {
    ...letter,
    parts: [
      ...letter.parts,
      { kind: 'heading', text: t.follow, href: '/mijn/papier' },
      paragraph(t.code(claim.code, formatDay(claim.until, 'nl'))),
    ],
  };
}
