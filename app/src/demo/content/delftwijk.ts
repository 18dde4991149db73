import type { DemoTrajectory } from '../demo-trajectory.ts';

export const delftwijk: DemoTrajectory = {
  slug: 'straten-delftwijk',
  question: 'Hoe richten wij de straten van Delftwijk in?',
  intro:
    'De riolering moest open. Daarna leggen wij de straten anders terug. Bewoners dachten mee over groen en parkeren.',
  status: 'published',
  publishedDay: -260,
  themes: ['straat-en-verkeer', 'groen-en-water'],
  areas: ['WK039215'],
  level: 'meedenken',
  agreement: {
    goal: 'Straten die droog blijven bij een bui en waar kinderen veilig oversteken.',
    impact: 'Elke straat ligt vier weken open.',
    openPoints: 'waar bomen en perken komen\nhoe het parkeren wordt verdeeld',
    fixedPoints: 'de riolering\nhet totale aantal parkeerplaatsen groeit niet',
    decides: 'De raad koos in maart voor meer groen. Het college werkt het uit.',
    timeline: 'Het werk begint in januari.',
    affected: 'Bewoners van 1.150 woningen, de school en de winkels.',
    reach: 'Bewonersavonden per straat en brieven.',
    feedback: 'U krijgt antwoord en een tekening van uw straat.',
    inputUse: '',
  },
  promises: [
    { what: 'Iedere bijdrage krijgt een antwoord', dueDay: -160, outcome: { kind: 'kept', day: -171 } },
    { what: 'Iedere straat krijgt een eigen tekening in de brievenbus', dueDay: 21 },
  ],
  phases: [
    { name: 'Inbreng', fromDay: -260, toDay: -205 },
    { name: 'Tekeningen', fromDay: -204, toDay: 40 },
    { name: 'Uitvoering', fromDay: 49, toDay: null },
  ],
  moments: [
    {
      kind: 'meeting',
      title: 'Inloop: bekijk de tekening van uw straat',
      day: 10,
      hour: 19,
      place: 'Buurthuis De Delft',
    },
  ],
  steps: [
    {
      instrument: 'ideas',
      title: 'Wat is belangrijk in uw straat?',
      intro: 'Vertel wat goed gaat en wat beter kan.',
      status: 'published',
      opensDay: -260,
      closesDay: -205,
      ideas: [
        {
          title: 'Extra parkeerplaatsen bij de flats',
          body: 'Na zes uur is er geen plek meer.',
          author: 'Kees Prins',
          area: 'WK039215',
          day: -250,
          supports: 47,
          answer: {
            outcome: 'not_adopted',
            why: 'Geen extra parkeerplaatsen: de raad koos in maart voor groen. U kunt nog inspreken bij de raad.',
            day: -171,
          },
        },
        {
          title: 'Een veilige oversteek bij de school',
          body: 'Auto’s rijden hier te hard als de school uitgaat.',
          author: 'Nadia Bakir',
          area: 'WK039215',
          day: -244,
          supports: 61,
          answer: { outcome: 'adopted', why: 'Er komt een verhoogde oversteek met een smalle rijbaan.', day: -171 },
        },
        {
          title: 'Regenwater naar de perken',
          body: 'Dan hoeven wij in droge zomers niet te sproeien.',
          author: '',
          area: 'WK039215',
          day: -240,
          supports: 15,
          channel: 'meeting',
          answer: {
            outcome: 'adopted',
            why: 'Alle nieuwe perken liggen lager dan de stoep en vangen het water op.',
            day: -171,
          },
        },
      ],
    },
    {
      instrument: 'consultation',
      title: 'Reageer op de verkeersregels',
      intro: 'Het ontwerp ligt ter inzage. Lees het, en zeg wat u ervan vindt.',
      status: 'published',
      opensDay: -12,
      closesDay: 30,
      assurance: 'anonymous',
      ideas: [],
    },
  ],
  updates: [
    {
      day: -171,
      title: 'Alle bijdragen zijn beantwoord',
      body: 'Kijk bij uw bijdrage wat er met uw inbreng is gedaan.',
    },
  ],
  summaries: {},
  groups: [
    {
      targetGroup: 'Bewoners per straat',
      goal: 'Uit elke straat 10 mensen',
      instrument: 'ideas',
      how: 'Bewonersavond per straat',
      budgetEuro: 2000,
    },
  ],
};
