import { Alert } from '../alert.tsx';
import { Button } from '../button.tsx';
import { Chip } from '../chip.tsx';
import { DataList } from '../data-list.tsx';
import { DataTable } from '../data-table.tsx';
import { Details } from '../details.tsx';
import { FilterBar } from '../filter-bar.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Frame } from '../frame.ts';
import { PageTitle } from '../heading.tsx';
import { Link } from '../link.tsx';
import { RowItem, RowList } from '../list.tsx';
import { Page } from '../page.tsx';
import { Prose } from '../prose.tsx';
import { SubNav } from '../sub-nav.tsx';
import { TaskList } from '../task-list.tsx';

/** A page of the staff side. */
export const staffPage = (frame: Frame) => (
  <Page
    wide
    frame={{
      ...frame,
      path: '/beheer',
      actor: {
        kind: 'person',
        personId: 'x',
        name: 'Sanne',
        email: null,
        roles: [{ role: 'administrator', projectId: null }],
        assurance: 'email',
        strong: true,
      },
    }}
    title="Beheer"
  >
    <PageTitle>Spaarnepark beheren</PageTitle>
    <SubNav
      label="Onderdelen"
      items={[
        { href: '/a', label: 'Overzicht', current: true },
        { href: '/b', label: 'Bijdragen', count: 212 },
        { href: '/c', label: 'Antwoorden' },
      ]}
    />
    <TaskList
      label="Klaarzetten"
      tasks={[
        { title: 'Vraag en thema', state: 'done', status: 'klaar', href: '/x' },
        {
          title: 'Afspraak publiceren',
          state: 'todo',
          status: 'te doen',
          href: '/y',
          text: 'Zonder afspraak kan het traject niet open.',
        },
        { title: 'Onderdeel openen', state: 'blocked', status: 'kan nog niet' },
      ]}
    />
    <FilterBar action="/beheer">
      <SelectField name="status" label="Status" optional options={[{ value: 'n', label: 'Nieuw' }]} empty="Alle" />
      <TextField name="q" label="Zoek" optional />
    </FilterBar>
    <DataTable
      caption="Bijdragen"
      rows={[
        { t: 'Een pluktuin bij de school', n: 41, s: 'nieuw' },
        { t: 'Bankjes', n: 1238, s: 'beantwoord' },
      ]}
      columns={[
        { name: 'Titel', cell: (r) => <Link href="/x">{r.t}</Link> },
        { name: 'Status', cell: (r) => <Chip kind="waiting">{r.s}</Chip> },
        { name: 'Steun', cell: (r) => r.n, numeric: true },
      ]}
    />
    <Alert kind="info">Dit traject is nog niet open.</Alert>
    <Alert kind="ok" title="Gepubliceerd">
      Versie 2 staat op de site.
    </Alert>
    <Alert kind="warning">Twee beloften zijn bijna te laat.</Alert>
    <Alert kind="error" title="Niet gelukt">
      Publiceer eerst een afspraak. <Link href="/">Naar de afspraak</Link>
    </Alert>
    <DataList
      items={[
        { name: 'Naam', value: 'Spaarnepark' },
        { name: 'Wijk', value: 'Amsterdamsewijk' },
      ]}
    />
    <Details summary="Meer weten">
      <Prose text="Uitleg." />
    </Details>
    <RowList>
      <RowItem title="Melding over een reactie" href="/m" side={<Button kind="secondary">Bekijk</Button>}>
        Twee uur geleden
      </RowItem>
    </RowList>
  </Page>
);
