import type { Stage } from '../../features/initiatives/index.ts';
import { lindepadInitiative } from './lindepad.ts';

/** An initiative of the demonstration; days are counted from today. Everything in it is made up. */
export type DemoInitiative = {
  slug: string;
  title: string;
  what: string;
  why: string;
  place: string;
  who: string;
  area: string;
  themes: readonly string[];
  point?: { lon: number; lat: number };
  isPhysical?: boolean;
  stage: Stage;
  stoppedBecause?: string;
  lesson?: string;
  inputUse?: string;
  team: readonly { name: string; role: 'initiator' | 'member'; title: string }[];
  begunDay: number;
  updates?: readonly { day: number; title: string; body: string }[];
  meeting?: { day: number; hour: number; title: string; place: string };
};

/** What residents of the demonstration town began, in every stage. */
export const demoInitiatives: readonly DemoInitiative[] = [
  {
    slug: 'buurtmoestuin-de-kruimel',
    title: 'Buurtmoestuin De Kruimel',
    what: 'Wij maken van het lege veldje een moestuin waar iedereen uit de buurt mag zaaien en oogsten.',
    why: 'Het veldje ligt al jaren leeg. Buren kennen elkaar te weinig, en verse groente is duur.\n\nIn een tuin komt iedereen elkaar vanzelf tegen.',
    place: 'Het veldje naast het speeltuintje aan de Verzonnenstraat',
    who: 'Voor iedereen uit de wijk. Wij zoeken mensen die in het voorjaar willen spitten.',
    area: 'WK039220',
    themes: ['groen-en-water'],
    point: { lon: 4.652, lat: 52.354 },
    isPhysical: true,
    stage: 'gathering_support',
    inputUse: 'Wij lezen alle antwoorden, tekenen daarmee het plan en schrijven binnen een maand wat wij deden.',
    team: [
      { name: 'Ben Mulder', role: 'initiator', title: 'trekker' },
      { name: 'Joke de Boer', role: 'member', title: 'weet alles van bonen' },
      { name: 'Yara Haddad', role: 'member', title: 'tekent het plan' },
    ],
    begunDay: -60,
    updates: [
      {
        day: -40,
        title: 'Twaalf buren kwamen kijken',
        body: 'Het regende, en toch stonden er twaalf mensen op het veldje. Iemand bracht soep.',
      },
      {
        day: -9,
        title: 'Wij vragen wat u wilt verbouwen',
        body: 'De vragenlijst staat open. Invullen kost twee minuten.',
      },
    ],
    meeting: { day: 12, hour: 19, title: 'Samen het plan bekijken', place: 'Buurthuis De Linde' },
  },
  lindepadInitiative,
  {
    slug: 'speelstraat-op-zondag',
    title: 'Speelstraat op zondag',
    what: 'Elke zondagmiddag is onze straat even van de kinderen, zonder auto’s.',
    why: 'Er is in de buurt geen plek waar kinderen kunnen stoepkrijten, skeeleren en samen eten.',
    place: 'Een straat in Schalkwijk',
    who: 'Kinderen van vier tot twaalf, en hun ouders',
    area: 'WK039221',
    themes: ['zorg-en-samenleven'],
    isPhysical: true,
    stage: 'exploring',
    team: [
      { name: 'Yara Haddad', role: 'initiator', title: 'woont op nummer nul' },
      { name: 'Samir El Idrissi', role: 'member', title: 'vader van twee' },
    ],
    begunDay: -20,
  },
  {
    slug: 'repareerclub',
    title: 'Repareerclub: niets hoeft weg',
    what: 'Eén avond in de maand maken handige buren samen met u uw kapotte lamp, fiets of trui.',
    why: 'Weggooien is zonde. En wie samen iets maakt, praat ook.',
    place: 'De kantine van de sporthal',
    who: 'Iedereen. Wij zoeken nog iemand die met een soldeerbout kan omgaan.',
    area: 'WK039201',
    themes: [],
    stage: 'running',
    team: [
      { name: 'Tom Jansen', role: 'initiator', title: 'regelt de zaal' },
      { name: 'Riet Jonker', role: 'member', title: 'naaimachine' },
    ],
    begunDay: -200,
    updates: [
      {
        day: -14,
        title: 'Dertig dingen gered',
        body: 'Vooral broodroosters. Volgende maand is er ook een fietsenmaker.',
      },
    ],
    meeting: { day: 9, hour: 19, title: 'Repareeravond', place: 'Kantine van de sporthal' },
  },
  {
    slug: 'watertaxi-spaarne',
    title: 'Een watertaxi van buren',
    what: 'Een elektrische sloep die mensen voor een euro naar de overkant brengt.',
    why: 'Omlopen kost voor wie slecht ter been is een halfuur.',
    place: 'Twee steigers aan het water',
    who: 'Voor wie niet ver kan lopen',
    area: 'WK039201',
    themes: ['groen-en-water'],
    stage: 'stopped',
    stoppedBecause: 'De verzekering was duurder dan de boot. Wij kregen het niet rond.',
    lesson: 'Vraag eerst een verzekeraar, dan pas een boot.',
    team: [{ name: 'Yara Haddad', role: 'initiator', title: '' }],
    begunDay: -300,
  },
  {
    slug: 'buurtbieb-in-een-telefooncel',
    title: 'Buurtbieb in een oude telefooncel',
    what: 'Een kast op straat waar u een boek neemt en er een terugzet.',
    why: 'De bibliotheek is voor veel buren te ver.',
    place: 'De hoek bij de bakker',
    who: 'Lezers, en wie het nog wil worden',
    area: 'WK039215',
    themes: ['zorg-en-samenleven'],
    isPhysical: true,
    stage: 'applying',
    team: [{ name: 'Joke de Boer', role: 'initiator', title: 'boekenwurm' }],
    begunDay: -45,
  },
  {
    slug: 'samen-eten-op-donderdag',
    title: 'Samen eten op donderdag',
    what: 'Buren koken om de beurt voor twintig mensen.',
    why: 'Veel mensen in de flat eten alleen.',
    place: 'De gezamenlijke ruimte van de flat',
    who: 'Bewoners van de flat en hun buren',
    area: 'WK039220',
    themes: [],
    stage: 'idea',
    team: [
      { name: 'Joke de Boer', role: 'initiator', title: 'kookt graag' },
      { name: 'Samir El Idrissi', role: 'member', title: 'doet de afwas' },
    ],
    begunDay: -3,
  },
];

/** What the garden asks its neighbours. */
export const gardenSurvey = {
  slug: 'buurtmoestuin-de-kruimel',
  title: 'Wat wilt u in de tuin?',
  intro: 'Drie vragen over wat u wilt verbouwen en wanneer u er bent.',
  questions: [
    {
      text: 'Doet u mee in de tuin?',
      options: ['Ja, elke week', 'Ja, af en toe', 'Nee, maar ik kom graag kijken', 'Nee'],
    },
    { text: 'Wat moet er zeker komen?', options: ['Groente', 'Fruit', 'Bloemen', 'Een plek om te zitten'] },
  ],
  open: 'Waar moeten wij aan denken?',
} as const;
