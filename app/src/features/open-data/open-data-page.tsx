import { Details } from '../../platform/ui/details.tsx';
import type { Frame } from '../../platform/ui/frame.ts';
import { PageTitle } from '../../platform/ui/heading.tsx';
import { Link, LinkMore } from '../../platform/ui/link.tsx';
import { List } from '../../platform/ui/list.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { Paragraph } from '../../platform/ui/paragraph.tsx';
import { Section } from '../../platform/ui/section.tsx';
import type { DataSet } from './data-set.ts';
import { openDataMessages } from './messages.ts';

/** All lists with their files and their dictionary. */
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
        {sets.map((set) => (
          <OneSet frame={frame} set={set} />
        ))}
      </Section>
    </Page>
  );
}

function OneSet({ frame, set: { key, title, about, columns } }: { frame: Frame; set: DataSet }) {
  const t = openDataMessages(frame.locale);
  const name = title[frame.locale];
  return (
    <Section title={name} level={3} id={key}>
      <Paragraph>{about[frame.locale]}</Paragraph>
      <List
        items={[
          <Link href={`/open-data/${key}.csv`}>{t.csv(name)}</Link>,
          <Link href={`/open-data/${key}.json`}>{t.json(name)}</Link>,
        ]}
      />
      <Details summary={t.dictionary(name)}>
        <List
          items={columns.map(({ key: column, meaning, type, unit }) => (
            <>
              <code lang="nl">{column}</code>: {meaning[frame.locale]}{' '}
              {t.kind([t.types[type], unit].filter(Boolean).join(', '))}
            </>
          ))}
        />
      </Details>
    </Section>
  );
}
