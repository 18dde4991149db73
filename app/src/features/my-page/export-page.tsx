import { formatMoment } from '../../platform/i18n/format.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { DataList } from '../../platform/ui/data-list.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { LinkMore } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import { Written } from '../../platform/ui/written.tsx';
import { challengeFieldNames } from './challenge-field-names.ts';
import { dataMessages } from './data-messages.ts';
import type { PersonExport } from './export-person.ts';
import { fieldNames } from './field-names.ts';
import { fieldValues } from './field-values.ts';
import { messages } from './messages.ts';

// A phone reads a page, not a file: of whatever there is very much the rest stands in the file.
const mostShown = 3;

/** Everything that is kept about somebody, to read, in the order of the file; much of the same is cut short. */
export function ExportPage({ frame, all }: { frame: Frame; all: PersonExport }) {
  const { locale } = frame;
  const t = dataMessages(locale);
  const crumbs = [
    { href: '/mijn', label: messages(locale).title },
    { href: '/mijn/gegevens', label: t.title },
  ];
  return (
    <Page frame={frame} title={t.exportTitle} breadcrumbs={crumbs}>
      <PageTitle lead={t.exportLead}>{t.exportTitle}</PageTitle>
      <LinkMore href="/mijn/gegevens/download">{t.json}</LinkMore>
      <Section title={t.aboutYou}>
        <Row row={all.person} locale={locale} />
      </Section>
      {all.tables.map(({ name, rows }) => (
        <Section title={`${title(name, locale)} (${rows.length})`}>
          {rows.slice(0, mostShown).map((row) => (
            <Row row={row} locale={locale} />
          ))}
          {rows.length > mostShown && <Paragraph soft>{t.restInFile(rows.length - mostShown)}</Paragraph>}
        </Section>
      ))}
    </Page>
  );
}

function Row({ row, locale }: { row: Record<string, unknown>; locale: Locale }) {
  const filled = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  const fields: Record<string, string> = { ...fieldNames(locale), ...challengeFieldNames(locale) };
  return (
    <DataList
      items={filled.map(([field, value]) => ({
        name: fields[field] ?? field,
        value: <Written>{shown(field, value, locale)}</Written>,
      }))}
    />
  );
}

const withFewValues = new Set(['kind', 'channel', 'frequency', 'prefers', 'status', 'role']);

function shown(field: string, value: unknown, locale: Locale): string {
  const t = fieldValues(locale);
  if (value instanceof Date) return formatMoment(value, locale);
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  const values: Record<string, string> = withFewValues.has(field) ? t.values : {};
  return values[String(value)] ?? String(value);
}

function title(name: string, locale: Locale): string {
  const { tables } = dataMessages(locale);
  const [table = ''] = name.split('.');
  const known: Record<string, string> = tables;
  return known[table] ?? tables.other;
}
