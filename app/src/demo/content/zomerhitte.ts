import type { DemoIdea, DemoTrajectory } from '../demo-trajectory.ts';

/** A hot spot that somebody pointed out on the map; most are within a street of the middle of their wijk. */
const spot = (
  area: string,
  longitude: number,
  latitude: number,
  title: string,
  body: string,
  more: Pick<DemoIdea, 'day' | 'supports'> & Partial<DemoIdea>,
): DemoIdea => ({ area, point: { longitude, latitude }, title, body, author: '', ...more });

/** Asked of the whole town and answered on the map: every wijk has a place. */
export const zomerhitte: DemoTrajectory = {
  slug: 'zomerhitte',
  question: 'Waar is het in de zomer te heet?',
  intro: 'Wijs de plek aan. Op de tien heetste plekken maken wij volgend jaar schaduw.',
  status: 'published',
  publishedDay: -21,
  themes: ['klimaat-en-energie', 'groen-en-water'],
  areas: ['GM0392'],
  level: 'meedenken',
  agreement: {
    goal: 'Schaduw op de plekken waar mensen er het meeste last van hebben.',
    impact: 'Op tien plekken komen bomen, doeken of water.',
    openPoints: 'welke plekken te heet zijn\nwat daar helpt\nwelke plek eerst gaat',
    fixedPoints: 'tien plekken in het eerste jaar\nhet budget van € 250.000',
    decides: 'Het college kiest de tien plekken, op volgorde van steun en gemeten hitte.',
    timeline: 'Zes weken plekken aanwijzen, daarna meten wij na.',
    affected: 'Iedereen die in de zomer buiten is, vooral ouderen en kleine kinderen.',
    reach: 'Kaarten bij de huisarts, het consultatiebureau en de bibliotheek, en deze site.',
    feedback: 'Bij elke plek staat wat wij ermee doen.',
    inputUse: '',
  },
  promises: [
    { what: 'De kaart hangt in iedere bibliotheek', dueDay: -10, outcome: { kind: 'kept', day: -11 } },
    { what: 'Iedere plek krijgt een antwoord', dueDay: 60 },
    { what: 'De eerste drie plekken hebben schaduw', dueDay: 200 },
  ],
  phases: [
    { name: 'Plekken aanwijzen', fromDay: -21, toDay: 21 },
    { name: 'Nameten en kiezen', fromDay: 22, toDay: 60 },
    { name: 'Schaduw maken', fromDay: null, toDay: null, approximate: 'voorjaar 2027' },
  ],
  moments: [
    { kind: 'answer', title: 'De tien plekken zijn gekozen', day: 60, hour: 10 },
    { kind: 'meeting', title: 'Boomplantdag', day: null, approximate: 'maart 2027' },
  ],
  steps: [
    {
      instrument: 'ideas',
      title: 'Wijs een hete plek aan',
      intro: 'Een halte zonder schaduw, een plein van steen: waar houdt u het niet uit?',
      status: 'published',
      opensDay: -21,
      closesDay: 21,
      assurance: 'anonymous',
      ideas: [
        spot('WK039215', 4.6462, 52.4157, 'De bushalte bij de flat', 'Er is geen boom en geen dak.', {
          author: 'Joke de Boer',
          day: -19,
          supports: 37,
          answer: {
            outcome: 'adopted',
            why: 'Hier komen in april twee platanen en een bank met een dak.',
            day: -6,
          },
        }),
        spot('WK039216', 4.658, 52.4206, 'Het schoolplein', 'Alles is tegel. De kinderen blijven binnen.', {
          author: 'Groep 7',
          day: -17,
          supports: 29,
          channel: 'class',
        }),
        spot('WK039214', 4.6601, 52.4101, 'De zandbak in het parkje', 'Het zand is te heet om in te zitten.', {
          author: 'Lotte Kuiper',
          day: -16,
          supports: 18,
        }),
        spot('WK039213', 4.6381, 52.4072, 'Voor het winkelcentrum', 'Wie op de taxi wacht, staat in de zon.', {
          author: 'Dirk Haan',
          day: -15,
          supports: 12,
          channel: 'phone',
        }),
        spot('WK039211', 4.6511, 52.402, 'Het pleintje met de pomp', 'Vroeger stond hier een kastanje.', {
          author: 'Riet Jonker',
          day: -14,
          supports: 25,
          channel: 'paper',
        }),
        spot('WK039210', 4.6438, 52.3921, 'De speelplaats achter de huizen', 'Rubber tegels: die branden.', {
          author: 'Sanne Vink',
          day: -13,
          supports: 22,
        }),
        spot('WK039206', 4.6629, 52.3912, 'De haven bij de brug', 'In de pauze is nergens schaduw.', {
          author: 'Ömer Kaya',
          day: -12,
          supports: 14,
        }),
        spot('WK039201', 4.6361, 52.3815, 'De markt', 'Mooi plein, maar om twee uur is het een oven.', {
          author: 'Yara Haddad',
          day: -11,
          supports: 58,
          answer: {
            outcome: 'partly',
            why: 'Bomen kunnen niet: hier staat de markt. Wij hangen in de zomer doeken op.',
            day: -5,
          },
          comments: [
            { author: 'Ben Mulder', body: 'Doeken zoals in Sevilla, dat zou prachtig zijn.', day: -10 },
            { author: 'Fatima Demir', body: 'Daar kijken wij naar, met de marktkooplui.', day: -9, official: true },
          ],
        }),
        spot('WK039207', 4.6519, 52.3788, 'Het fietspad langs het spoor', 'Een kilometer zonder boom.', {
          author: 'Emma Post',
          day: -10,
          supports: 31,
        }),
        spot('WK039208', 4.6492, 52.3729, 'Het plein bij de loods', 'Zwart asfalt.', {
          author: 'Jesse Blok',
          day: -9,
          supports: 16,
        }),
        spot('WK039209', 4.6679, 52.377, 'De bankjes bij de vijver', 'Iedereen zit nu aan de overkant.', {
          author: 'Mevrouw Tol',
          day: -8,
          supports: 9,
          channel: 'desk',
        }),
        spot('WK039205', 4.6117, 52.3808, 'De ingang van het park', 'Wachten op de bus is hier niet te doen.', {
          author: 'Karel Bos',
          day: -7,
          supports: 6,
        }),
        spot('WK039204', 4.6149, 52.3735, 'De straat zonder voortuinen', 'Stenen huizen, stenen stoep.', {
          author: 'Iris Meijer',
          day: -6,
          supports: 13,
        }),
        spot('WK039202', 4.6284, 52.369, 'De rand van het hertenkamp', 'De grote beuk is weg.', {
          author: 'Piet Zwart',
          day: -5,
          supports: 19,
          answer: {
            outcome: 'not_adopted',
            why: 'De nieuwe beuk staat er al. Over tien jaar geeft hij weer schaduw.',
            day: -2,
          },
        }),
        spot('WK039218', 4.6439, 52.3619, 'De galerij van de flat', 'Op de zuidkant wordt het binnen 35 graden.', {
          author: 'Samir El Idrissi',
          day: -4,
          supports: 41,
        }),
        spot('WK039220', 4.6486, 52.3488, 'Het trapveld', 'Na school kan er niemand spelen.', {
          author: 'Daan en Mila',
          day: -3,
          supports: 17,
        }),
        spot('WK039221', 4.6649, 52.3556, 'De oever van de plas', 'Graag bomen bij het strandje.', {
          author: 'Mina Osei',
          day: -2,
          supports: 23,
        }),
      ],
    },
  ],
  updates: [
    {
      day: -5,
      title: 'De eerste plekken zijn bekeken',
      body: 'Onze boomverzorger fietste langs drie plekken. Bij de bushalte in Delftwijk planten wij in april.',
    },
  ],
  summaries: {
    'nl-plain': 'Waar is het te warm in de zomer?\nWijs de plek aan op de kaart.\nWij maken daar schaduw.',
    ar: 'أين يشتد الحر في الصيف؟ أشيروا إلى المكان على الخريطة وسنوفر الظل هناك.',
    pl: 'Gdzie latem jest za gorąco? Wskaż miejsce na mapie, a zrobimy tam cień.',
  },
  groups: [
    {
      targetGroup: 'Ouderen die weinig buiten komen',
      goal: '80 mensen',
      instrument: 'ideas',
      how: 'Kaart bij de huisarts en aan de balie',
      budgetEuro: 600,
    },
    {
      targetGroup: 'Kinderen van groep 6 tot en met 8',
      goal: '6 klassen',
      instrument: 'ideas',
      how: 'Een les met een thermometer',
      budgetEuro: 900,
    },
  ],
};
