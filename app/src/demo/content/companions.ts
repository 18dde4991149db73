import type { Stage } from '../../features/initiatives/index.ts';

/** An officer of the pool in the demonstration; everybody here is made up. `number` ends the id. */
export type DemoOfficer = {
  number: number;
  name: string;
  job: string;
  expertise: readonly string[];
  areas: readonly string[];
  hours: number;
  /** Days from today. */
  away?: readonly [number, number];
};

export const demoOfficers: readonly DemoOfficer[] = [
  {
    ...{ number: 41, name: 'Karin Post', job: 'Adviseur groen, afdeling Openbare Ruimte', expertise: ['groen'] },
    ...{ areas: ['OOST', 'SCHALKWIJK'], hours: 16 },
  },
  {
    ...{ number: 42, name: 'Mo Yilmaz', job: 'Verkeerskundige, afdeling Bereikbaarheid', expertise: ['verkeer'] },
    ...{ areas: [], hours: 12 },
  },
  {
    ...{ number: 43, name: 'Els Prins', job: 'Vergunningverlener', expertise: ['vergunningen'] },
    ...{ areas: [], hours: 8 },
  },
  {
    ...{ number: 44, name: 'Henk de Wit', job: 'Adviseur welzijn', expertise: ['zorg', 'subsidies'] },
    ...{ areas: ['SCHALKWIJK'], hours: 8 },
  },
  {
    ...{ number: 45, name: 'Priya Nair', job: 'Gebiedsmanager Noord', expertise: ['groen', 'communicatie'] },
    ...{ areas: ['NOORD'], hours: 12 },
  },
  {
    ...{ number: 46, name: 'Olaf Stein', job: 'Subsidieadviseur', expertise: ['subsidies'] },
    ...{ areas: [], hours: 8, away: [-3, 18] as const },
  },
  {
    ...{ number: 47, name: 'Nadia Bouzid', job: 'Adviseur jeugd en zorg', expertise: ['zorg'] },
    ...{ areas: ['OOST'], hours: 8 },
  },
  {
    ...{ number: 48, name: 'Tineke Vos', job: 'Communicatieadviseur', expertise: ['communicatie'] },
    ...{ areas: [], hours: 4 },
  },
];

/** What was said, by the team or by the town hall. */
export type DemoMessage = { from: 'team' | 'town'; day: number; body: string };
export type DemoAction = {
  what: string;
  who: string;
  due: number;
  done?: { day: number; note?: string };
};

/** What came of asking for a companion; days are from today. */
export type DemoAccompaniment = {
  slug: string;
  area: string;
  /** The initiator, somebody of the demonstration. */
  by: string;
  request: { expertise: string; question: string; day: number };
  proposals: readonly {
    officer: string;
    state: 'proposed' | 'accepted' | 'passed_on' | 'ended';
    day: number;
    answered?: number;
    note?: string;
  }[];
  messages: readonly DemoMessage[];
  actions: readonly DemoAction[];
  /** When the companion had finished. */
  finished?: number;
};

/** An initiative with a companion, or waiting for one. */
export type DemoAccompanied = DemoAccompaniment & {
  title: string;
  what: string;
  why: string;
  place: string;
  who: string;
  stage: Stage;
  theme: string;
  began: number;
};

export const demoAccompanied: readonly DemoAccompanied[] = [
  {
    slug: 'geveltuinen-slachthuiswijk',
    title: 'Geveltuinen in de Slachthuiswijk',
    what: 'Veertig huizen krijgen samen een geveltuin, met planten die tegen droogte kunnen.',
    why: 'In de zomer is het in onze straten te heet, en buren spreken elkaar weinig.',
    place: 'De straten rond het speelveld',
    who: 'Alle bewoners van de Slachthuiswijk',
    stage: 'gathering_support',
    area: 'WK039208',
    theme: 'groen-en-water',
    by: 'Ben Mulder',
    began: -64,
    request: { expertise: 'groen', question: 'Welke stoepen mogen open, en wie haalt de tegels weg?', day: -58 },
    proposals: [{ officer: 'Karin Post', state: 'accepted', day: -57, answered: -56 }],
    messages: [
      { from: 'team', day: -55, body: 'Dag Karin, wij zijn met twaalf huizen. Mogen de tegels er in maart uit?' },
      {
        from: 'town',
        day: -54,
        body: 'Dag Ben, dat kan waar de stoep breder is dan 1,80 meter. Ik zoek per straat uit waar dat zo is.',
      },
      { from: 'team', day: -2, body: 'Wij hebben nu achttien huizen. Is de kaart met de stoepen al klaar?' },
    ],
    actions: [
      { what: 'Kaart maken van stoepen die breed genoeg zijn', who: 'afdeling Openbare Ruimte', due: -3 },
      { what: 'Kabels en leidingen nakijken', who: 'afdeling Ondergrond', due: 16 },
      {
        what: 'Tegels ophalen op één zaterdag regelen',
        who: 'Spaarnelanden',
        due: -20,
        done: { day: -22, note: 'De ophaaldag staat vast.' },
      },
    ],
  },
  {
    slug: 'veilig-oversteken-parkwijk',
    title: 'Veilig oversteken in Parkwijk',
    what: 'Een zebra en een drempel bij de school, en tot die tijd ouders die meehelpen.',
    why: 'Kinderen durven niet alleen naar school.',
    place: 'De kruising bij de basisschool',
    who: 'Ouders en de school',
    stage: 'exploring',
    area: 'WK039209',
    theme: 'straat-en-verkeer',
    by: 'Yara Haddad',
    began: -12,
    request: { expertise: 'verkeer', question: 'Wat is er nodig voor een zebra?', day: -6 },
    proposals: [{ officer: 'Mo Yilmaz', state: 'proposed', day: -2 }],
    messages: [],
    actions: [],
  },
  {
    slug: 'koffietafel-boerhaavewijk',
    title: 'Een lange koffietafel in de Boerhaavewijk',
    what: 'Elke maand een lange tafel op het plein, met koffie en iemand die luistert.',
    why: 'Veel ouderen in de wijk zien dagen niemand.',
    place: 'Het plein bij de winkels',
    who: 'Ouderen, en wie komt schenken',
    stage: 'running',
    area: 'WK039219',
    theme: 'zorg-en-samenleven',
    by: 'Samir El Idrissi',
    began: -120,
    request: { expertise: 'zorg', question: '', day: -110 },
    proposals: [
      {
        officer: 'Nadia Bouzid',
        state: 'passed_on',
        day: -109,
        answered: -108,
        note: 'Ik werk in Oost en ken de partners in Schalkwijk niet.',
      },
      { officer: 'Henk de Wit', state: 'accepted', day: -107, answered: -105 },
    ],
    messages: [
      {
        from: 'town',
        day: -104,
        body: 'Dag Samir, ik ben Henk. Zal ik donderdag langskomen? Dan nemen wij de vergunning voor het plein door.',
      },
      { from: 'team', day: -103, body: 'Graag. Donderdag om tien uur, de koffie staat klaar.' },
      {
        from: 'town',
        day: -84,
        body: 'De melding voor het plein is rond. U kunt beginnen, ik kom bij de eerste tafel langs.',
      },
    ],
    actions: [
      {
        what: 'Melding voor het gebruik van het plein regelen',
        who: 'afdeling Vergunningen',
        due: -80,
        done: { day: -84 },
      },
      { what: 'Stopcontact op het plein', who: 'afdeling Openbare Ruimte', due: -40, done: { day: -41 } },
    ],
  },
  {
    slug: 'lees-en-speelhoek-molenwijk',
    title: 'Lees- en speelhoek in de Molenwijk',
    what: 'Een kast met boeken en spelletjes bij de ingang van de flat.',
    why: 'Kinderen vervelen zich op woensdagmiddag.',
    place: 'De hal van de flat',
    who: 'Kinderen van 4 tot 12 jaar en hun ouders',
    stage: 'idea',
    area: 'WK039220',
    theme: 'jeugd-en-onderwijs',
    by: 'Samir El Idrissi',
    began: -9,
    request: { expertise: 'subsidies', question: 'Is er geld voor een kast en boeken?', day: -8 },
    proposals: [],
    messages: [],
    actions: [],
  },
  {
    slug: 'muurschildering-vondelkwartier',
    title: 'Een muurschildering in het Vondelkwartier',
    what: 'Een kunstenaar maakt met buren een schildering op de blinde muur.',
    why: 'De muur is kaal en wordt steeds beklad.',
    place: 'De zijmuur bij de bushalte',
    who: 'Buren, een kunstenaar en de eigenaar van de muur',
    stage: 'exploring',
    area: 'WK039216',
    theme: 'kunst-en-cultuur',
    by: 'Joke de Boer',
    began: -5,
    request: { expertise: 'communicatie', question: 'Hoe bereiken wij alle buren?', day: -3 },
    proposals: [],
    messages: [],
    actions: [],
  },
];
