import type { Locale } from '../../../platform/i18n/locale.ts';
import {
  type MailPart,
  type MailText,
  paragraph,
  paragraphs,
  type SitePath,
} from '../../../platform/mail/mail-text.ts';
import { consultationMessages } from '../messages.ts';
import type { Memorandum, Subject } from './memorandum.ts';
import { notaMessages } from './nota-messages.ts';

/** What somebody hears of the answer to their view. */
export type ViewNews = {
  memo: Memorandum;
  view: { number: number; name: string; late: boolean };
  /** Why the memorandum was corrected; '' at the first. */
  reason: string;
  href: SitePath;
  receipt: SitePath;
};

/** The subjects that answer a view. */
export function subjectsOf({ register, subjects }: Memorandum, number: number): Subject[] {
  const entry = register.find(({ view }) => view === number);
  return subjects.filter((subject) => entry?.subjects.includes(subject.number));
}

/** The answers to what this person wrote, whole, by mail or on paper. */
export function viewMail({ memo, view, reason, href, receipt }: ViewNews, locale: Locale): MailText {
  const { mail: t, ...nota } = notaMessages(locale);
  const { outcome } = consultationMessages(locale);
  const subjects = subjectsOf(memo, view.number);
  const late = view.late ? [paragraph([t.late, ...(subjects.length > 0 ? [t.lateAnswered] : [])].join(' '))] : [];
  return {
    subject: reason === '' ? t.subject(memo.draftTitle) : t.corrected(memo.draftTitle),
    greet: view.name,
    parts: [
      paragraph(t.intro(memo.draftTitle, view.number)),
      ...(reason === '' ? [] : [paragraph(t.again(reason))]),
      ...late,
      ...subjects.flatMap((subject): MailPart[] => [
        { kind: 'heading', text: subject.title },
        ...paragraphs(subject.answer),
        paragraph(nota.outcomeIs(outcome[subject.outcome])),
        ...(subject.change === '' ? [] : [paragraph(`${nota.change}: ${subject.change}`)]),
      ]),
      { kind: 'heading', text: t.receipt, href: receipt },
    ],
    action: { href, label: t.read },
    reason: t.reason,
  };
}
