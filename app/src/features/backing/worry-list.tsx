import { formatDay } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { Heading } from '../../platform/ui/heading.tsx';
import { Link } from '../../platform/ui/link.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Prose } from '../../platform/ui/prose.tsx';
import type { Worry } from './list-worries.ts';
import { backingMessages } from './messages.ts';

/** Worries in the words of who has them, each with the answer of the team; of nobody a name. */
export function WorryList({ worries, locale }: { worries: readonly Worry[]; locale: Locale }) {
  const t = backingMessages(locale).worries;
  if (worries.length === 0) return <Paragraph soft>{t.none}</Paragraph>;
  return (
    <>
      {worries.map(({ id, words, givenAt, answer, answeredAt, area }) => (
        <article class="app-card" id={`zorg-${id}`}>
          <div class="app-card__body">
            <Heading level={3}>{area === null ? t.worry : t.fromArea(area)}</Heading>
            <Prose text={words} />
            <Paragraph soft>
              {formatDay(givenAt, locale)} · <Link href={`/melden/zorg/${id}`}>{t.report}</Link>
            </Paragraph>
            {answer === '' ? (
              <Paragraph>
                <strong>{t.noAnswer}</strong>
              </Paragraph>
            ) : (
              <>
                <Paragraph>
                  <strong>{t.answer}</strong>
                  {answeredAt && ` · ${formatDay(answeredAt, locale)}`}
                </Paragraph>
                <Prose text={answer} />
              </>
            )}
          </div>
        </article>
      ))}
    </>
  );
}
