import type { Locale } from '../../platform/i18n/locale.ts';
import { Alert } from '../../platform/ui/alert.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { summaryMessages } from './messages.ts';
import { type Readability, readability } from './readability.ts';

/** How easily a text reads, and which sentences and words to mend; for who writes it. */
export function ReadabilityNote({
  text = '',
  plain = readability(text),
  locale,
}: {
  text?: string;
  plain?: Readability;
  locale: Locale;
}) {
  const t = summaryMessages(locale).staff;
  const kind = plain.verdict === 'plain' ? 'ok' : plain.verdict === 'hard' ? 'warning' : 'info';
  return (
    <Alert kind={kind} title={t.verdict[plain.verdict]}>
      <Paragraph>{t.sentenceLength(plain.sentenceLength.toLocaleString(locale))}</Paragraph>
      {plain.longSentences.length > 0 && <Paragraph>{t.longSentences}</Paragraph>}
      {plain.longSentences.length > 0 && <List items={plain.longSentences} />}
      {plain.longWords.length > 0 && (
        <Paragraph>
          {t.longWords} {plain.longWords.join(', ')}
        </Paragraph>
      )}
    </Alert>
  );
}
