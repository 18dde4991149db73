import type { Locale } from '../../../platform/i18n/locale.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Memorandum } from './memorandum.ts';
import { notaMessages } from './nota-messages.ts';

/** Paragraphs that become different: what it said and what it will say, in words and not only by a stroke or a line. */
export function Amendments({ memo, locale }: { memo: Memorandum; locale: Locale }) {
  const t = notaMessages(locale);
  return (
    <Section title={t.amendments} level={3}>
      {memo.amendments.map(({ before, after, subject }) => (
        <div class="app-amended">
          {subject !== null && (
            <Paragraph soft>
              <Link href={`#onderwerp-${subject}`}>{t.because(subject)}</Link>
            </Paragraph>
          )}
          <p class="utrecht-paragraph">
            <strong>{t.was}: </strong>
            <del>
              <Written>{before}</Written>
            </del>
          </p>
          <p class="utrecht-paragraph">
            {after === '' ? (
              <strong>{t.leftOut}</strong>
            ) : (
              <>
                <strong>{t.becomes}: </strong>
                <ins>
                  <Written>{after}</Written>
                </ins>
              </>
            )}
          </p>
        </div>
      ))}
    </Section>
  );
}
