import type { DemoTrajectory } from '../demo-trajectory.ts';

/** A street that may become one for bicycles; the town asked residents of two wijken. */
export const zijlweg: DemoTrajectory = {
  slug: 'fietsstraat-lindelaan',
  question: 'Wordt de Lindelaan een fietsstraat?',
  intro: 'Fietsers krijgen de ruimte, auto’s zijn te gast. Wat vindt u belangrijk voordat wij tekenen?',
  status: 'published',
  publishedDay: -9,
  themes: ['straat-en-verkeer'],
  areas: ['WK039203', 'WK039204'],
  level: 'meedenken',
  agreement: {
    goal: 'Een straat waar kinderen veilig naar school fietsen.',
    impact: 'Het verkeer gaat langzamer. Laden en lossen verandert.',
    openPoints: 'waar auto’s mogen stoppen\nwaar de oversteken komen\nwelke bomen er komen',
    fixedPoints: 'de straat blijft open voor auto’s\nde bus houdt zijn halte',
    decides: 'Het college beslist in het voorjaar.',
    timeline: 'Vijf weken inbreng, dan een schets.',
    affected: 'Bewoners en winkels aan de laan, en 3.000 fietsers per dag.',
    reach: 'Een brief, een fietsteller met een bord en gesprekken bij school.',
    feedback: 'U krijgt antwoord als de schets klaar is.',
    inputUse: '',
  },
  promises: [
    { what: 'Iedere bijdrage krijgt een antwoord', dueDay: 55 },
    { what: 'De schets staat op deze site', dueDay: 62 },
  ],
  phases: [
    { name: 'Inbreng', fromDay: -9, toDay: 26 },
    { name: 'Schets', fromDay: 27, toDay: 62 },
    { name: 'Besluit', fromDay: null, toDay: null, approximate: 'voorjaar 2027' },
  ],
  moments: [
    { kind: 'meeting', title: 'Koffie bij de fietsteller', day: 9, hour: 8, place: 'Lindelaan, bij de school' },
  ],
  steps: [
    {
      instrument: 'ideas',
      title: 'Waar moeten wij op letten?',
      intro: 'Noem een plek of een moment van de dag.',
      status: 'published',
      opensDay: -9,
      closesDay: 26,
      ideas: [
        {
          title: 'De oversteek bij de bakker',
          body: 'Om half negen staan hier zestig fietsen.',
          author: 'Marloes Bakker',
          area: 'WK039203',
          point: { longitude: 4.6239, latitude: 52.3822 },
          day: -7,
          supports: 28,
        },
        {
          title: 'Laat de bakfiets van de groenteboer erdoor',
          body: 'Hij laadt om zes uur. Dan is er nog niemand.',
          author: 'Ali Demirci',
          area: 'WK039203',
          point: { longitude: 4.6251, latitude: 52.3829 },
          day: -5,
          supports: 10,
          channel: 'phone',
        },
        {
          title: 'Bomen in plaats van paaltjes',
          body: 'Die remmen ook, en geven schaduw.',
          author: 'Hans de Wit',
          area: 'WK039204',
          day: -2,
          supports: 15,
        },
      ],
    },
  ],
  updates: [],
  summaries: { 'nl-plain': 'De Lindelaan wordt misschien een straat voor fietsers.\nWaar moeten wij op letten?' },
  groups: [],
};
