import type { Db } from '../../platform/db/db.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { RowItem, RowList } from '../../platform/ui/list.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import type { AddedPart } from '../initiatives/index.ts';
import { listMandates, type MandateRow } from './load-mandates.ts';
import { mandatePath } from './mandate-paths.ts';
import { mandateMessages } from './messages.ts';
import { MandateChip } from './state-chip.tsx';
import { termText } from './term-text.ts';

/** On the page of a project or a step: which control in it was handed over; nothing where none was. */
export async function mandateSection(db: Db, of: { projectId: number } | { stepId: number }, locale: Locale) {
  const rows = await listMandates(db, of);
  if (rows.length === 0) return null;
  return (
    <Section title={mandateMessages(locale).ofProject} id="zeggenschap">
      <Mandates rows={rows} locale={locale} />
    </Section>
  );
}

/** The same on the page of an initiative. */
export const mandatePart: AddedPart = {
  section: async ({ db }, c, { id }) => {
    const locale = c.get('locale');
    const rows = await listMandates(db, { projectId: id });
    if (rows.length === 0) return undefined;
    const { ofInitiative } = mandateMessages(locale);
    return { id: 'zeggenschap', title: ofInitiative, body: <Mandates rows={rows} locale={locale} /> };
  },
  teamLinks: async () => [],
};

function Mandates({ rows, locale }: { rows: readonly MandateRow[]; locale: Locale }) {
  const t = mandateMessages(locale);
  return (
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
  );
}
