import { Button, Buttons } from '../button.tsx';
import { ButtonLink } from '../button-link.tsx';
import { Chip, Chips } from '../chip.tsx';
import { Comment, Discussion } from '../discussion.tsx';
import { EmptyState } from '../empty-state.tsx';
import { Figure, Quote, Separator } from '../figure.tsx';
import type { Frame } from '../frame.ts';
import { Heading, PageTitle } from '../heading.tsx';
import { Ladder } from '../ladder.tsx';
import { Link } from '../link.tsx';
import { List } from '../list.tsx';
import { Page } from '../page.tsx';
import { Pagination } from '../pagination.tsx';
import { Lead, Paragraph } from '../paragraph.tsx';
import { PersonLine } from '../person-line.tsx';
import { PromiseBar } from '../promise-bar.tsx';
import { Prose } from '../prose.tsx';
import { Section } from '../section.tsx';
import { StatRow } from '../stat-row.tsx';
import { Timeline } from '../timeline.tsx';
import { Box, TwoBoxes } from '../two-boxes.tsx';

/** A trajectory with its agreement, course, answers and talk. */
export const projectPage = (frame: Frame) => (
  <Page
    frame={{ ...frame, path: '/trajecten/spaarnepark', notice: 'Uw idee staat op de site.' }}
    title="Hoe wordt het Spaarnepark groener?"
    breadcrumbs={[{ href: '/trajecten', label: 'Praat mee' }]}
  >
    <PageTitle
      above={
        <Chips>
          <Chip kind="area">Amsterdamsewijk</Chip>
          <Chip kind="theme" href="/t">
            Groen en water
          </Chip>
          <Chip kind="soon">nog 5 dagen</Chip>
          <Chip kind="closed">gesloten</Chip>
        </Chips>
      }
      lead="Het park wordt in 2027 opnieuw ingericht. Er is € 400.000. Bewoners denken mee over planten, paden en spelen."
    >
      Hoe wordt het Spaarnepark groener?
    </PageTitle>
    <Buttons>
      <ButtonLink href="/i">Plaats een idee</ButtonLink>
      <ButtonLink kind="secondary" href="/v">
        Volg dit traject
      </ButtonLink>
      <Button kind="subtle">Meld dit</Button>
      <Button kind="danger">Verwijder</Button>
    </Buttons>
    <Section title="Onze afspraak met u">
      <TwoBoxes>
        <Box tone="begin" title="Hierover kunt u meepraten">
          <List items={['welke bomen en planten er komen', 'waar de paden lopen']} />
        </Box>
        <Box title="Dit staat al vast">
          <List items={['het budget van € 400.000', 'geen nieuwe parkeerplaatsen']} />
        </Box>
      </TwoBoxes>
      <Ladder
        current="meedenken"
        rungs={[
          { key: 'meeweten', name: 'meeweten', meaning: 'u hoort wat er komt' },
          { key: 'meedenken', name: 'meedenken', meaning: 'u adviseert, wij zeggen wat wij ermee doen' },
          { key: 'meedoen', name: 'meedoen', meaning: 'wij maken het plan samen' },
          { key: 'b', name: 'meebeslissen', meaning: 'u beslist mee' },
        ]}
      />
      <p class="utrecht-paragraph">
        De raad beslist op 3 december. <Link href="/a">De hele afspraak (versie 2)</Link>
      </p>
    </Section>
    <Section title="Hoe het gaat">
      <Timeline
        label="Hoe het gaat"
        items={[
          { title: 'Wandeling', when: '3 oktober', state: 'done', text: '84 bewoners' },
          { title: 'Afspraak', when: '10 oktober', state: 'done' },
          { title: 'Ideeën', when: 'tot 28 november', state: 'now', text: '212 ideeën' },
          { title: 'Raad', when: 'voorjaar 2027', state: 'coming', precision: 'about' },
          { title: 'Aanleg', when: 'vanaf najaar 2027', state: 'coming', precision: 'open' },
        ]}
      />
    </Section>
    <Section title="Beloften">
      <PromiseBar counts={{ kept: 7, open: 3, overdue: 1, notKept: 1 }} />
      <StatRow
        stats={[
          { figure: '212', label: 'ideeën' },
          { figure: '1.204', label: 'steunbetuigingen' },
          { figure: '9 dagen', label: 'tot een antwoord' },
        ]}
      />
    </Section>
    <Section title="Gesprek">
      <Discussion label="Reacties">
        <Comment
          person={<PersonLine name="Fatima">2 november</PersonLine>}
          actions={<Button kind="subtle">Reageer</Button>}
          replies={
            <Comment
              person={
                <PersonLine name="Joost" staff="gemeente">
                  3 november
                </PersonLine>
              }
            >
              <Prose text="Dank u wel. Zie https://voorbeeld.example/plan." />
            </Comment>
          }
        >
          <Prose text={'Kan er ook een waterpunt komen?\n\n- voor honden\n- voor kinderen'} />
        </Comment>
      </Discussion>
    </Section>
    <Section title="Foto">
      <Heading level={3}>Het park nu</Heading>
      <Lead>Veel steen, weinig schaduw.</Lead>
      <Paragraph soft>Gemaakt in de lente.</Paragraph>
      <Figure src="/foto.jpg" alt="Een plein met drie kale bomen" width={640} height={360}>
        Het plein in maart
      </Figure>
      <Quote by="een bewoner">Hier wil ik kunnen zitten.</Quote>
      <Separator />
    </Section>
    <Section title="Niets">
      <EmptyState title="Er zijn nog geen ideeën" pattern="steps">
        <p class="utrecht-paragraph">Bent u de eerste? Een paar zinnen is genoeg.</p>
        <ButtonLink href="/i">Plaats een idee</ButtonLink>
      </EmptyState>
      <Pagination page={4} pages={12} href={(n) => `?p=${n}`} />
    </Section>
  </Page>
);
