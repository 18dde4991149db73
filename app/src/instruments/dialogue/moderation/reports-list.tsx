import type { Locale } from '../../../platform/i18n/locale.ts';
import { List } from '../../../platform/ui/list.tsx';
import { Paragraph } from '../../../platform/ui/paragraph.tsx';
import { Written } from '../../../platform/ui/written.tsx';
import { moderationMessages } from './moderation-messages.ts';
import type { OpenReport } from './open-reports.ts';

/** Why readers reported a statement; nothing where nobody did. */
export function ReportsList({ reports, locale }: { reports: readonly OpenReport[]; locale: Locale }) {
  const t = moderationMessages(locale);
  if (reports.length === 0) return null;
  return (
    <>
      <Paragraph>{t.reported(reports.length)}</Paragraph>
      <List
        items={reports.map(({ reason, explanation }) => (
          <>
            {t.reportReasons[reason]}
            {explanation !== '' && (
              <>
                {': '}
                <Written>{explanation}</Written>
              </>
            )}
          </>
        ))}
      />
    </>
  );
}
