import { AnswerBlock } from '../answer-block.tsx';
import { Band } from '../band.tsx';
import { BigFigure } from '../big-figure.tsx';
import { Card, CardList } from '../card.tsx';
import { Chip, Chips } from '../chip.tsx';
import { Door, Doors } from '../doors.tsx';
import { FigureAndList } from '../figure-and-list.tsx';
import { Form } from '../form/form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { SubmitRow } from '../form/submit-row.tsx';
import type { Frame } from '../frame.ts';
import { Hero } from '../hero.tsx';
import { Page } from '../page.tsx';
import { Section } from '../section.tsx';
import { TileMap } from '../tile-map.tsx';
import { Timeline } from '../timeline.tsx';

const kinds = ['leaves', 'waves', 'bricks', 'wheels', 'rays', 'circles', 'steps'] as const;

/** A home page with every part of it. */
export const homePage = (frame: Frame) => (
  <Page frame={frame} title="Samen maken we de stad">
    <Hero
      title="Samen maken we de stad"
      lead="Praat mee over plannen, begin zelf iets in uw buurt, en zie wat er met uw inbreng is gedaan."
      aside={
        <TileMap
          label="Wijken"
          tiles={frame.town.areas.flatMap((area, index) =>
            area.tile
              ? [
                  {
                    ...area.tile,
                    short: area.short ?? area.name,
                    name: area.name,
                    count: index % 5,
                    href: `/wijken/${area.code}`,
                  },
                ]
              : [],
          )}
        />
      }
    >
      <Form action="/x">
        <SelectField
          name="wijk"
          label="In welke wijk bent u?"
          options={[{ value: 'a', label: 'Oude Stad' }]}
          empty="Kies een wijk"
        />
        <SubmitRow label="Bekijk uw wijk" />
      </Form>
    </Hero>
    <Doors>
      <Door
        tone="talk"
        title="Praat mee"
        text="Over plannen van de gemeente. U weet vooraf wat uw invloed is."
        link={{ href: '/t', label: '7 trajecten zijn nu open' }}
      />
      <Door
        tone="begin"
        title="Begin iets"
        text="Een idee voor uw straat of buurt? Vind mensen, geld en begeleiding."
        link={{ href: '/b', label: 'Start een initiatief' }}
      />
      <Door
        tone="together"
        title="Werk samen"
        text="Hoe bewoners, ambtenaren en raad leren van elkaar."
        link={{ href: '/w', label: 'Volg de verandering' }}
      />
    </Doors>
    <Section title="Nu open" all={{ href: '/trajecten', label: 'Alle trajecten' }}>
      <CardList>
        {kinds.map((kind, index) => (
          <Card
            href={`/t/${index}`}
            title={
              ['Hoe wordt het Spaarnepark groener?', 'Buurtbudget Meerwijk', 'Minder auto’s in de binnenstad'][
                index % 3
              ] ?? ''
            }
            picture={{ pattern: kind, seed: index }}
            chips={
              <Chips>
                <Chip kind="level">meedenken</Chip>
                <Chip kind="area">Amsterdamsewijk</Chip>
                <Chip kind="soon">nog 5 dagen</Chip>
              </Chips>
            }
            action="Plaats een idee, 2 minuten"
          >
            <p class="utrecht-paragraph">De eerste schets ligt klaar. Wat mist u?</p>
          </Card>
        ))}
      </CardList>
    </Section>
    <Band tone="begin">
      <Section title="Wat is er met uw inbreng gedaan?">
        <FigureAndList
          figure={
            <BigFigure figure="92%">
              van alle bijdragen van het afgelopen jaar is beantwoord, meestal binnen 9 dagen.
            </BigFigure>
          }
        >
          <AnswerBlock outcome="adopted" about="Leidsebuurt, speelplek">
            <p class="utrecht-paragraph">“Een schaduwboom bij de zandbak”: wij planten in november twee lindes.</p>
          </AnswerBlock>
          <AnswerBlock outcome="partly" about="Stationsplein, fietsen">
            <p class="utrecht-paragraph">Er komen 300 plekken in plaats van 500. De rest past niet boven de kelder.</p>
          </AnswerBlock>
          <AnswerBlock outcome="not" about="Delftwijk, parkeren">
            <p class="utrecht-paragraph">Geen extra parkeerplaatsen: de raad koos in maart voor groen.</p>
          </AnswerBlock>
        </FigureAndList>
      </Section>
    </Band>
    <Section title="Binnenkort">
      <Timeline
        label="Binnenkort"
        upright
        items={[
          {
            title: 'Initiatievencafé in de Pletterij',
            when: 'do 26 november, 19.30 uur',
            state: 'coming',
            href: '/x',
            text: 'nog 12 plaatsen',
          },
          { title: 'De raad beslist', when: 'do 3 december', state: 'coming' },
        ]}
      />
    </Section>
  </Page>
);
