import type { Child } from 'hono/jsx';
import { documentUrl, sizeText } from '../../../platform/documents/index.ts';
import { formatDay } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { RowItem, RowList } from '../../../platform/ui/list.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { documentMessages } from './document-messages.ts';
import type { PanelDocument } from './documents.ts';

type Props = {
  documents: readonly PanelDocument[];
  locale: Locale;
  /** Says of which session each is, where they stand apart from it. */
  withSession?: boolean;
  /** What officers can do with a document. */
  below?: (document: PanelDocument) => Child;
};

/** Documents with what they are, their size and their day; of what was withdrawn the reason. */
export function DocumentList({ documents, locale, withSession, below }: Props) {
  const t = documentMessages(locale);
  return (
    <RowList>
      {documents.map((document) => {
        const { title, about, documentId, link, size, publishedAt, withdrawnAt, withdrawnBecause } = document;
        const href = documentId === null ? link : documentUrl(documentId);
        return (
          <RowItem title={<Written>{title}</Written>} {...(href === null ? {} : { href })}>
            <Written>{about}</Written>{' '}
            {withdrawnAt ? (
              <>
                {t.withdrawn(formatDay(withdrawnAt, locale))} <Written>{withdrawnBecause}</Written>
              </>
            ) : (
              `(${size === null ? t.link : t.pdf(sizeText(size, locale))}) ${t.published(formatDay(publishedAt, locale))}`
            )}
            {withSession && document.session && (
              <>
                {' '}
                {t.ofSession} <Written>{document.session}</Written>.
              </>
            )}
            {below?.(document)}
          </RowItem>
        );
      })}
    </RowList>
  );
}
