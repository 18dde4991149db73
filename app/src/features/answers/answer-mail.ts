import type { Locale } from '../../platform/i18n/locale.ts';
import type { Town } from '../../platform/town.ts';
import type { Outcome } from './answer.ts';
import { answerMessages } from './messages.ts';
import { plainMail } from './plain-mail.ts';

/** An answer as its readers hear of it. */
export type AnswerNews = { question: string; outcome: Outcome; why: string; changed: boolean; url: string };
type Reader = { name: string; titles: readonly string[] };

/** The mail to somebody of whom one or more contributions were answered. */
export function answerMail(news: AnswerNews, reader: Reader & { locale: Locale }, town: Town) {
  const t = answerMessages(reader.locale).mail;
  return {
    subject: subjectOf(news, reader, reader.locale),
    ...plainMail(
      [
        t.dear(reader.name),
        ...paragraphs(news, reader, reader.locale),
        { href: news.url, label: t.read },
        t.bye(town.name),
      ],
      reader.locale,
    ),
  };
}

/** The letter to somebody without e-mail; in Dutch, with the address of the page written out. */
export function answerLetter(news: AnswerNews, reader: Reader, town: Town): { subject: string; body: string } {
  const t = answerMessages('nl').mail;
  return {
    subject: subjectOf(news, reader, 'nl'),
    body: [t.dear(reader.name), ...paragraphs(news, reader, 'nl'), t.readAt(news.url), t.bye(town.name)].join('\n\n'),
  };
}

function subjectOf(news: AnswerNews, reader: Reader, locale: Locale): string {
  const t = answerMessages(locale).mail;
  const many = reader.titles.length > 1;
  return news.changed ? t.changedSubject(many) : t.subject(many);
}

// The text of the answer stands in the mail itself, so that nobody has to open a site to read it.
function paragraphs(news: AnswerNews, reader: Reader, locale: Locale): string[] {
  const { mail: t, outcome } = answerMessages(locale);
  const many = reader.titles.length > 1;
  return [
    news.changed ? t.changedIntro(news.question, many) : t.intro(news.question, many),
    reader.titles.map((title) => `- ${title}`).join('\n'),
    `${t.outcome} ${outcome[news.outcome]}`,
    news.why,
  ];
}
