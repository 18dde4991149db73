import type { Kind } from '../../features/help/index.ts';
import type { DemoTalk } from '../seed-help.ts';

/** A place in the town, about in the middle of its wijk. */
type Place = { area: string; longitude: number; latitude: number };
export type DemoNeed = { kind: Kind; title: string; body: string; days: number };
export type DemoOffer = DemoNeed & { at: Place | null; organisation?: string; by?: string; name?: string };
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

const slachthuis: Place = { area: 'WK039208', longitude: 4.653, latitude: 52.374 };
const amsterdamse: Place = { area: 'WK039207', longitude: 4.657, latitude: 52.381 };
const parkwijk: Place = { area: 'WK039209', longitude: 4.669, latitude: 52.381 };
const delftwijk: Place = { area: 'WK039215', longitude: 4.635, latitude: 52.408 };
const boerhaave: Place = { area: 'WK039219', longitude: 4.655, latitude: 52.359 };
const meerwijk: Place = { area: 'WK039221', longitude: 4.66, latitude: 52.349 };
const centrum: Place = { area: 'WK039201', longitude: 4.637, latitude: 52.381 };

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

/** Twenty times help is offered. `by` is somebody of the demonstration; the others are residents without a story. */
export const helpOffers: readonly DemoOffer[] = [
  {
    kind: 'hands',
    title: 'Wij helpen met twaalf mensen een dag mee',
    body: 'Ons team doet elk jaar een dag iets voor de stad. Spitten, schilderen, sjouwen: zeg het maar.',
    days: 70,
    at: amsterdamse,
    organisation: 'Drukkerij De Vogel (verzonnen)',
  },
  {
    kind: 'hands',
    title: 'Gepensioneerde timmerman, een ochtend per week',
    body: 'Ik heb mijn eigen gereedschap. Banken, bakken, een schuurtje: ik doe het graag.',
    days: 110,
    at: slachthuis,
    by: 'Tom Jansen',
    name: 'Tom',
  },
  {
    kind: 'hands',
    title: 'Ik lees graag voor, ook in het Arabisch',
    body: 'Op woensdag ben ik vrij. Ik las voor aan mijn eigen kinderen.',
    days: 90,
    at: delftwijk,
    by: 'Samir El Idrissi',
    name: 'Samir',
  },
  {
    kind: 'knowledge',
    title: 'Hovenier met ervaring in moestuinen op klei',
    body: 'Ik loop graag een middag mee en zeg wat er wil groeien.',
    days: 60,
    at: slachthuis,
    name: 'Ineke',
  },
  {
    kind: 'knowledge',
    title: 'Jurist helpt met een contract of statuten',
    body: 'Eén gesprek van een uur, en ik lees daarna mee. In gewone taal.',
    days: 100,
    at: parkwijk,
    name: 'Omar',
  },
  {
    kind: 'knowledge',
    title: 'Ik maak uw flyer of poster',
    body: 'Ik studeer grafisch ontwerp en zoek echte opdrachten. Gratis.',
    days: 45,
    at: centrum,
    name: 'Lotte',
  },
  {
    kind: 'knowledge',
    title: 'Boekhouder kijkt mee met uw begroting',
    body: 'Een avond per maand. Handig voor wie subsidie aanvraagt.',
    days: 120,
    at: meerwijk,
    name: '',
  },
  {
    kind: 'place',
    title: 'Zaaltje met keuken, vrij op zaterdag',
    body: 'Voor veertig mensen, met tafels, stopcontacten en een wc op de begane grond. Gratis voor de buurt.',
    days: 130,
    at: amsterdamse,
    organisation: 'Wijkcentrum De Boei (verzonnen)',
  },
  {
    kind: 'place',
    title: 'Droge box te leen, zes vierkante meter',
    body: 'Onder onze flat, met slot. Geschikt voor fietsen of gereedschap.',
    days: 75,
    at: parkwijk,
    organisation: 'Woonvereniging Het Terras (verzonnen)',
  },
  {
    kind: 'place',
    title: 'Tuin van de kerk, ook onder een afdak',
    body: 'Voor lezen, spelen of een kleine markt. Doordeweeks altijd vrij.',
    days: 160,
    at: delftwijk,
    organisation: 'De Open Deur (verzonnen)',
  },
  {
    kind: 'material',
    title: 'Aanhanger te leen, ook in het weekend',
    body: 'Ongeremd, 750 kilo. U haalt hem op en brengt hem terug.',
    days: 140,
    at: slachthuis,
    by: 'Riet Jonker',
    name: 'Riet',
  },
  {
    kind: 'material',
    title: 'Twee regentonnen en een kruiwagen over',
    body: 'Ons volkstuintje wordt kleiner. Alles is nog goed.',
    days: 30,
    at: slachthuis,
    name: 'Henk',
  },
  {
    kind: 'material',
    title: 'Grote pannen van onze oude kantine',
    body: 'Zes pannen van twintig tot veertig liter. Af te halen op afspraak.',
    days: 40,
    at: boerhaave,
    organisation: 'Kantoor aan het Water (verzonnen)',
  },
  {
    kind: 'material',
    title: 'Naaimachine die het nog goed doet',
    body: 'Van mijn moeder geweest. Ik leg graag uit hoe hij werkt.',
    days: 55,
    at: amsterdamse,
    name: 'Saskia',
  },
  {
    kind: 'material',
    title: 'Dozen met prentenboeken',
    body: 'Nederlands, Turks en Pools. Mijn kinderen zijn te groot geworden.',
    days: 65,
    at: delftwijk,
    name: 'Aylin',
  },
  {
    kind: 'money',
    title: 'Honderd euro voor iets gezelligs in de buurt',
    body: 'Wij geven elk kwartaal een klein bedrag weg. Schrijf in drie zinnen waarvoor.',
    days: 35,
    at: null,
    organisation: 'Buurtpot Samen (verzonnen)',
  },
  {
    kind: 'money',
    title: 'Wij leggen de eerste vijftig euro in',
    body: 'Voor een plan waar meer huizen aan meedoen.',
    days: 50,
    at: parkwijk,
    name: '',
  },
  {
    kind: 'network',
    title: 'Ik ken de kwekers hier in de streek',
    body: 'Veertig jaar op de veiling gewerkt. Ik bel graag voor u.',
    days: 95,
    at: null,
    name: 'Piet',
  },
  {
    kind: 'network',
    title: 'Marktkoopman brengt u bij de andere kramen',
    body: 'Op donderdag en zaterdag blijft er groente over. Ik weet bij wie u moet zijn.',
    days: 85,
    at: boerhaave,
    name: 'Karim',
  },
  {
    kind: 'network',
    title: 'Wij brengen initiatieven bij elkaar',
    body: 'Een keer per maand koffie met mensen die hetzelfde doen als u.',
    days: 150,
    at: centrum,
    organisation: 'Huis van de Buurt (verzonnen)',
  },
];

/** Who talks with whom, by the first words of what is wanted and offered; `ago` is how many days ago they matched. */
export const helpTalks: readonly DemoTalk[] = [
  {
    need: 'Regentonnen',
    offer: 'Twee regentonnen',
    ago: 20,
    said: ['U mag ze allebei hebben.', 'Wat fijn! Wij komen zaterdag met de bakfiets.'],
    outcome: 'Ze staan er, en ze zijn al vol.',
  },
  {
    need: 'Een ruimte voor',
    offer: 'Zaaltje met keuken',
    ago: 4,
    said: ['De eerste zaterdag van de maand is vrij.', 'Dan beginnen wij in januari. Mogen wij komen kijken?'],
    outcome: null,
  },
  {
    need: 'Voorlezers',
    offer: 'Ik lees graag voor',
    ago: null,
    said: ['Ik kan vanaf december, om de week.'],
    outcome: null,
  },
  {
    need: 'Wie helpt zaterdag',
    offer: 'Gepensioneerde timmerman',
    ago: null,
    said: ['Spitten gaat niet meer, maar ik maak graag bakken.'],
    outcome: null,
  },
] as const;
