import type { Frame } from '../../../platform/ui/frame.ts';
import { Heading } from '../../../platform/ui/heading.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { type Item, inLanguage } from '../composing/issue.ts';
import { readingMessages } from './messages.ts';

/** The pieces of an issue on a page, each with the way to its whole story. */
export function IssueBody({ frame, items }: { frame: Frame; items: readonly Item[] }) {
  const { locale } = frame;
  const t = readingMessages(locale);
  return (
    <>
      {items.map((item) => {
        const title = inLanguage(item.titleNl, item.titleEn, locale);
        const text = inLanguage(item.textNl, item.textEn, locale);
        const lang = title.lang === locale ? undefined : title.lang;
        return (
          <article class="app-section">
            {t.kind[item.kind] !== '' && <Paragraph soft>{t.kind[item.kind]}</Paragraph>}
            <Heading level={2} look={3}>
              <span lang={lang}>{title.text}</span>
            </Heading>
            <Prose text={text.text} lang={text.lang === locale ? undefined : text.lang} />
            {item.href !== '' && (
              <Paragraph>
                <Link href={item.href}>
                  {t.readMore}
                  <span class="app-hidden">: {title.text}</span>
                </Link>
              </Paragraph>
            )}
          </article>
        );
      })}
    </>
  );
}
