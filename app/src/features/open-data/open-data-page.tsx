import { DataTable } from '../../platform/ui/data-table.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { List, RowItem, RowList } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { DataSet } from './data-set.ts';
import { openDataMessages } from './messages.ts';

/** All lists; each has a page with its files and its dictionary. */
export function OpenDataPage({ frame, sets }: { frame: Frame; sets: readonly DataSet[] }) {
  const t = openDataMessages(frame.locale);
  const { licence } = frame.town.programme;
  return (
    <Page frame={frame} title={t.title} description={t.lead}>
      <PageTitle lead={t.lead}>{t.title}</PageTitle>
      <Paragraph>
        {t.licence(licence.name)}. {t.licenceText} <Link href={licence.href}>{t.readLicence}</Link>.
      </Paragraph>
      <Paragraph>{t.people}</Paragraph>
      <Section title={t.how}>
        <List items={t.howList.split('\n')} />
        <LinkMore href="/open-data/catalogus.json">{t.catalogue}</LinkMore>
      </Section>
      <Section title={t.sets}>
        <RowList>
          {sets.map(({ key, title, about }) => (
            <RowItem title={title[frame.locale]} href={`/open-data/lijsten/${key}`}>
              {about[frame.locale]}
            </RowItem>
          ))}
        </RowList>
      </Section>
    </Page>
  );
}

/** One list: its files, and its dictionary. */
export function DataSetPage({ frame, set: { key, title, about, columns } }: { frame: Frame; set: DataSet }) {
  const t = openDataMessages(frame.locale);
  const name = title[frame.locale];
  return (
    <Page
      frame={frame}
      title={name}
      description={about[frame.locale]}
      breadcrumbs={[{ href: '/open-data', label: t.title }]}
    >
      <PageTitle lead={about[frame.locale]}>{name}</PageTitle>
      <List
        items={[
          <Link href={`/open-data/${key}.csv`}>{t.csv(name)}</Link>,
          <Link href={`/open-data/${key}.json`}>{t.json(name)}</Link>,
        ]}
      />
      <Section title={t.dictionary}>
        <DataTable
          caption={t.dictionary}
          captionHidden
          rows={columns}
          columns={[
            { name: t.column, cell: (column) => <code lang="nl">{column.key}</code> },
            { name: t.meaning, cell: (column) => column.meaning[frame.locale] },
            {
              name: t.type,
              cell: ({ type, unit }) => [t.types[type], unit].filter(Boolean).join(', '),
            },
          ]}
        />
      </Section>
    </Page>
  );
}
