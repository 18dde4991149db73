import { documentUrl } from '../../../platform/documents/index.ts';
import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { DataList } from '../../../platform/ui/data-list.tsx';
import { Link } from '../../../platform/ui/link.tsx';
import { Section } from '../../../platform/ui/section.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import type { Consultation } from '../consultation.ts';
import { setupMessages } from './setup-messages.ts';
import { termWords } from './term-words.ts';

type Props = { consultation: Consultation; announcedAt: Date; locale: Locale };

/** What is held since the announcement. */
export function HeldRules({ consultation, announcedAt, locale }: Props) {
  const t = setupMessages(locale);
  const { draftTitle, basis, whoMay, documentId } = consultation;
  return (
    <Section title={t.settings} intro={t.announcedSince(formatMoment(announcedAt, locale))}>
      <DataList
        items={[
          { name: t.draftTitle, value: <Written>{draftTitle}</Written> },
          { name: t.term, value: termWords(consultation, locale).join(' ') },
          { name: t.whoMay, value: t.whoMays[whoMay].label },
          { name: t.basis, value: basis === '' ? t.noBasis : <Written>{basis}</Written> },
          ...(documentId === null
            ? []
            : [{ name: t.file, value: <Link href={documentUrl(documentId)}>{t.seeFile}</Link> }]),
        ]}
      />
    </Section>
  );
}
