import type { DemoProject } from '../demo-project.ts';

const [green, care] = ['groen-en-water', 'zorg-en-samenleven'] as const;
const [youth, street] = ['jeugd-en-onderwijs', 'straat-en-verkeer'] as const;

/** What people voted on in Noord, a year ago. */
export const noordProjects = [
  {
    title: 'Speeltuin met water en zand',
    body: 'Een pomp, een geul en een zandbak onder de bomen. Voor kinderen tot tien jaar.',
    euro: 19_000,
    area: 'WK039211',
    theme: youth,
    idea: 'Water om mee te spelen',
  },
  {
    title: 'Veldje met kunstgras',
    body: 'Het trapveld staat in de winter onder water. Met kunstgras kan er altijd gevoetbald worden.',
    euro: 15_000,
    area: 'WK039215',
    theme: youth,
  },
  {
    title: 'Fietsbeugels bij de winkels',
    body: 'Veertig beugels, zodat de stoep vrij blijft voor wie loopt.',
    euro: 9_000,
    area: 'WK039213',
    theme: street,
  },
  {
    title: 'Drempels bij de school',
    body: 'Twee drempels in de straat voor de school.',
    euro: 7_500,
    area: 'WK039214',
    theme: street,
  },
  {
    title: 'Bankjes op weg naar de winkel',
    body: 'Vijf banken met leuning, om de honderd meter één.',
    euro: 6_000,
    area: 'WK039215',
    theme: care,
    idea: 'Ergens zitten onderweg',
  },
  {
    title: 'Koffie op woensdag',
    body: 'Een jaar lang elke woensdagochtend koffie in het buurthuis. Gratis, ook voor wie niemand kent.',
    euro: 4_500,
    area: 'WK039211',
    theme: care,
  },
  {
    title: 'Licht in de tunnel',
    body: 'Lampen en een lichte kleur in de fietstunnel.',
    euro: 8_000,
    area: 'WK039212',
    theme: street,
  },
  {
    title: 'Buurtmoestuin',
    body: 'Tien bakken, een waterton en een schuurtje.',
    euro: 5_000,
    area: 'WK039216',
    theme: green,
    idea: 'Samen groente kweken',
  },
  {
    title: 'Bloemen voor bijen',
    body: 'Een strook bloemen langs het spoor, van maart tot oktober in bloei.',
    euro: 2_500,
    area: 'WK039210',
    theme: green,
  },
  {
    title: 'Schaatsbaan in de winter',
    body: 'Twee weken schaatsen op het plein, met muziek.',
    euro: 22_000,
    area: null,
    theme: youth,
  },
] as const satisfies readonly DemoProject[];

/** Who voted, told in groups: how many, how many of them on paper, and of a hundred of them how many chose what. */
export const noordVoters: readonly {
  people: number;
  paper: number;
  chose: Partial<Record<(typeof noordProjects)[number]['title'], number>>;
}[] = [
  {
    people: 190,
    paper: 6,
    chose: {
      'Speeltuin met water en zand': 85,
      'Veldje met kunstgras': 74,
      'Fietsbeugels bij de winkels': 52,
      'Schaatsbaan in de winter': 44,
      'Drempels bij de school': 30,
    },
  },
  {
    people: 100,
    paper: 38,
    chose: {
      'Bankjes op weg naar de winkel': 84,
      'Koffie op woensdag': 70,
      'Licht in de tunnel': 55,
      'Drempels bij de school': 20,
    },
  },
  {
    people: 70,
    paper: 7,
    chose: {
      Buurtmoestuin: 80,
      'Bloemen voor bijen': 74,
      'Bankjes op weg naar de winkel': 25,
      'Fietsbeugels bij de winkels': 14,
    },
  },
  {
    people: 23,
    paper: 0,
    chose: { 'Licht in de tunnel': 60, 'Schaatsbaan in de winter': 45, 'Fietsbeugels bij de winkels': 40 },
  },
];
