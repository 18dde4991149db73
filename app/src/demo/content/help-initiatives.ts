import type { Kind } from '../../features/help/index.ts';
import { amsterdamse, boerhaave, delftwijk, type Place, parkwijk, slachthuis } from './help-places.ts';

export type DemoNeed = { kind: Kind; title: string; body: string; days: number };
export type DemoHelpInitiative = {
  slug: string;
  title: string;
  what: string;
  why: string;
  place: string;
  who: string;
  stage: 'exploring' | 'gathering_support' | 'running';
  by: string;
  at: Place;
  needs: readonly DemoNeed[];
};

/** Five initiatives that ask for help, four times each. Everybody and everything in it is made up. */
export const helpInitiatives: readonly DemoHelpInitiative[] = [
  {
    slug: 'moestuin-achter-het-slachthuis',
    title: 'Moestuin achter het Slachthuis',
    what: 'Een moestuin van en voor de buurt, op het veldje achter de oude stallen.',
    why: 'Kinderen weten niet meer hoe een boon groeit, en buren komen elkaar er tegen.',
    place: 'Het veldje achter de oude stallen',
    who: 'Iedereen uit de buurt, en de school om de hoek.',
    stage: 'running',
    by: 'Ben Mulder',
    at: slachthuis,
    needs: [
      {
        kind: 'hands',
        title: 'Wie helpt zaterdag met spitten in de moestuin?',
        body: 'Wij spitten twaalf bedden om. Een uur helpen is al fijn. Er is koffie, soep en gereedschap.',
        days: 24,
      },
      {
        kind: 'material',
        title: 'Regentonnen en een kruiwagen gezocht',
        body: 'Oud mag, als ze maar dicht zijn. Wij halen op met de bakfiets.',
        days: 50,
      },
      {
        kind: 'knowledge',
        title: 'Iemand die weet wat er groeit op zware klei',
        body: 'Onze grond is nat en zwaar. Wij zoeken iemand die een middag meeloopt en raad geeft.',
        days: 40,
      },
      {
        kind: 'network',
        title: 'Wie kent een kweker met planten over?',
        body: 'In het voorjaar houden kwekers vaak planten over. Wij zoeken een ingang.',
        days: 90,
      },
    ],
  },
  {
    slug: 'repaircafe-amsterdamsewijk',
    title: 'Repaircafé in de Amsterdamsewijk',
    what: 'Elke maand samen lampen, fietsen en broodroosters maken.',
    why: 'Weggooien is zonde, en samen repareren is gezellig.',
    place: 'Nog te vinden',
    who: 'Voor wie iets heeft dat stuk is, met mensen die handig zijn.',
    stage: 'gathering_support',
    by: 'Yara Haddad',
    at: amsterdamse,
    needs: [
      {
        kind: 'place',
        title: 'Een ruimte voor één zaterdag in de maand',
        body: 'Met stopcontacten, tafels en een wc. Liefst op de begane grond, voor ongeveer dertig mensen.',
        days: 60,
      },
      {
        kind: 'knowledge',
        title: 'Reparateurs gezocht: elektriciteit en naaien',
        body: 'U hoeft geen vakman te zijn. Drie uur per maand, samen met twee anderen aan tafel.',
        days: 75,
      },
      {
        kind: 'material',
        title: 'Gereedschap en een naaimachine',
        body: 'Schroevendraaiers, een multimeter, een naaimachine die het nog doet. Lenen mag ook.',
        days: 45,
      },
      {
        kind: 'money',
        title: 'Honderd euro voor koffie en onderdelen',
        body: 'Voor de eerste drie keer. Daarna vragen wij een vrije gift bij de deur.',
        days: 30,
      },
    ],
  },
  {
    slug: 'samen-eten-in-boerhaave',
    title: 'Samen eten in Boerhaave',
    what: 'Elke donderdag koken wij met en voor buren, van wat over is.',
    why: 'Veel mensen eten alleen. En er wordt goed eten weggegooid.',
    place: 'De keuken van het wijkcentrum',
    who: 'Voor wie alleen eet, en voor wie graag kookt.',
    stage: 'running',
    by: 'Ben Mulder',
    at: boerhaave,
    needs: [
      {
        kind: 'hands',
        title: 'Koks en afwassers voor de donderdag',
        body: 'Van vier tot acht. U kookt met zijn drieën voor dertig mensen. Recepten zijn er.',
        days: 80,
      },
      {
        kind: 'material',
        title: 'Grote pannen en een warmhoudkast',
        body: 'Pannen van twintig liter of meer. Een gebruikte warmhoudkast is ook welkom.',
        days: 35,
      },
      {
        kind: 'network',
        title: 'Winkels met groente die over is',
        body: 'Wie kent een groentewinkel of marktkraam die op donderdag iets over heeft?',
        days: 100,
      },
      {
        kind: 'knowledge',
        title: 'Wie weet hoe het zit met regels voor koken?',
        body: 'Wij willen veilig koken voor groepen. Wie legt de regels in gewone taal uit?',
        days: 25,
      },
    ],
  },
  {
    slug: 'voorlezen-in-delftwijk',
    title: 'Voorlezen in Delftwijk',
    what: 'Ouderen lezen voor aan kinderen, elke woensdagmiddag.',
    why: 'Kinderen leren er woorden van, en voorlezers krijgen er een middag bij om naar uit te kijken.',
    place: 'De hal van de school',
    who: 'Kinderen van vier tot tien, en voorlezers van elke leeftijd.',
    stage: 'running',
    by: 'Joke de Boer',
    at: delftwijk,
    needs: [
      {
        kind: 'hands',
        title: 'Voorlezers voor de woensdagmiddag',
        body: 'Anderhalf uur, om de week. Wij oefenen eerst samen. Een tweede taal is heel welkom.',
        days: 120,
      },
      {
        kind: 'material',
        title: 'Prentenboeken in het Arabisch, Turks en Pools',
        body: 'Gebruikt is prima. Wij zoeken boeken voor kinderen van vier tot zeven.',
        days: 55,
      },
      {
        kind: 'money',
        title: 'Een kleine bijdrage voor een boekenkast op wielen',
        body: 'De kast kost tweehonderd euro. Wij hebben er tachtig.',
        days: 28,
      },
      {
        kind: 'place',
        title: 'Een warme plek voor de zomervakantie',
        body: 'De school is dan dicht. Wij zoeken een zaaltje voor vijf middagen, ook buiten onder een afdak.',
        days: 150,
      },
    ],
  },
  {
    slug: 'deelbakfiets-parkwijk',
    title: 'Een deelbakfiets voor Parkwijk',
    what: 'Eén bakfiets voor twintig huizen, met een lijst en een slot.',
    why: 'Minder autoritjes, en niet iedereen kan een bakfiets betalen.',
    place: 'Bij de bocht van het plein',
    who: 'Twintig huizen om te beginnen.',
    stage: 'exploring',
    by: 'Yara Haddad',
    at: parkwijk,
    needs: [
      {
        kind: 'place',
        title: 'Een droge plek voor de bakfiets',
        body: 'Twee vierkante meter, af te sluiten, niet verder dan een paar minuten lopen van het plein.',
        days: 65,
      },
      {
        kind: 'money',
        title: 'Wie legt mee in voor een tweedehands bakfiets?',
        body: 'Wij zoeken nog zeven huizen die vijftig euro inleggen, of een gift.',
        days: 45,
      },
      {
        kind: 'knowledge',
        title: 'Hulp met een eenvoudig contract',
        body: 'Wie is aansprakelijk als er iets stukgaat? Wij zoeken iemand die een pagina met ons opschrijft.',
        days: 30,
      },
      {
        kind: 'hands',
        title: 'Iemand die de bakfiets nakijkt',
        body: 'Elke twee maanden remmen, banden en licht. Een handige buur is genoeg.',
        days: 90,
      },
    ],
  },
];
