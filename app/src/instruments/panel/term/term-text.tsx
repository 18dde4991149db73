import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { Details } from '../../../platform/ui/details.tsx';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import type { TermChange } from './load-term-changes.ts';
import { monthsLeft, type Term } from './term.ts';
import { termMessages } from './term-messages.ts';

type Props = { term: Term | undefined; changes: readonly TermChange[]; today: string; locale: Locale };

/** How long a body sits and what changed about that, for everybody. */
export function TermText({ term, changes, today, locale }: Props) {
  const t = termMessages(locale);
  return (
    <>
      {term && <Paragraph>{termSentence(term, today, locale)}</Paragraph>}
      {changes.length > 0 && (
        <Details summary={t.changes}>
          <List items={changes.flatMap((change) => changeSentences(change, locale))} />
        </Details>
      )}
    </>
  );
}

/** "Zittingstermijn: 1 december 2026 tot en met 30 november 2028. Nog 24 maanden." */
function termSentence({ from, until }: Term, today: string, locale: Locale): string {
  const t = termMessages(locale);
  const sentence = t.sentence(formatDay(from, locale), formatDay(until, locale));
  if (today < from) return sentence;
  return `${sentence} ${today > until ? t.over : t.left(monthsLeft(today, until))}`;
}

function changeSentences(change: TermChange, locale: Locale): string[] {
  const t = termMessages(locale);
  const { wasUntil, until, wasDeleteOn, deleteOn } = change;
  const day = formatDay(change.changedAt, locale);
  const sentences: string[] = [];
  if (until !== null && wasUntil !== null && until !== wasUntil) {
    const sentence = until > wasUntil ? t.extended : t.shortened;
    sentences.push(sentence(day, formatDay(wasUntil, locale), formatDay(until, locale)));
  }
  if (wasDeleteOn !== null && deleteOn !== null && wasDeleteOn !== deleteOn)
    sentences.push(t.deletion(day, formatDay(wasDeleteOn, locale), formatDay(deleteOn, locale)));
  return sentences;
}
