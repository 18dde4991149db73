import type { Db } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { listMandates } from './load-mandates.ts';
import { mandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';
import { MandateChip } from './state-chip.tsx';
import { termText } from './term-text.ts';

/** On the page of a project or a step: which control in it was handed over; nothing where none was. */
export async function mandateSection(db: Db, of: { projectId: number } | { stepId: number }, locale: Locale) {
  const rows = await listMandates(db, of);
  if (rows.length === 0) return null;
  const t = mandateMessages(locale);
  return (
    <Section title={t.ofProject} id="zeggenschap">
      <RowList>
        {rows.map((row) => (
          <RowItem
            title={<Written>{row.title}</Written>}
            href={mandatePath(row.mandateId)}
            side={<MandateChip state={row.state} locale={locale} />}
          >
            {t.handsLong[row.hands]}: <Written>{row.bodyName}</Written>, {termText(row, locale)}
          </RowItem>
        ))}
      </RowList>
    </Section>
  );
}
