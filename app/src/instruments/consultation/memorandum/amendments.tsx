import type { Locale } from '../../../platform/i18n/locale.ts';
import { Link } from '../../../platform/ui/link.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import type { Memorandum } from './memorandum.ts';
import { notaMessages } from './nota-messages.ts';

/** Paragraphs that become different: what it said and what it will say, in words and not only by a stroke or a line. */
export function Amendments({ memo, locale }: { memo: Memorandum; locale: Locale }) {
  const t = notaMessages(locale);
  return (
    <Section title={t.amendments} level={3}>
      {memo.amendments.map(({ paragraph, before, after, subject }) => (
        <div class="app-draft">
          <p class="app-draft__change">
            {t.paragraph(paragraph)}
            {subject !== null && (
              <>
                {' · '}
                <Link href={`#onderwerp-${subject}`}>{t.because(subject)}</Link>
              </>
            )}
          </p>
          <p class="app-draft__change">{after === '' ? t.leftOut : t.becomes}</p>
          {after !== '' && (
            <ins class="app-draft__new">
              <Prose text={after} />
            </ins>
          )}
          <p class="app-draft__change">{t.was}</p>
          <del class="app-draft__old">
            <Prose text={before} />
          </del>
        </div>
      ))}
    </Section>
  );
}
