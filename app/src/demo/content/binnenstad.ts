import type { DemoTrajectory } from '../demo-trajectory.ts';

export const binnenstad: DemoTrajectory = {
  slug: 'minder-autos-binnenstad',
  question: 'Hoe komen wij tot minder auto’s in de binnenstad?',
  intro:
    'De raad wil een rustige binnenstad. Wat hebt u nodig om de auto te laten staan, en voor wie moet ruimte blijven?',
  status: 'published',
  publishedDay: -18,
  themes: ['straat-en-verkeer', 'klimaat-en-energie'],
  areas: ['WK039201', 'GM0392'],
  level: 'meedenken',
  agreement: {
    goal: 'Weten wat bewoners, bezoekers en ondernemers nodig hebben voordat de regels worden geschreven.',
    impact: 'De regels gelden straks voor iedereen die met de auto in de binnenstad komt.',
    openPoints:
      'voor wie uitzonderingen gelden\nop welke uren er geladen en gelost wordt\nwat er in de plaats van parkeerplekken komt',
    fixedPoints: 'er komen minder parkeerplekken op straat\nmensen met een gehandicaptenkaart houden hun plek',
    decides: 'De gemeenteraad beslist in het voorjaar.',
    timeline: 'Zes weken inbreng. Daarna schrijft het college het voorstel.',
    affected: 'Bewoners en ondernemers in de Oude Stad, bezoekers, bezorgers en mensen die slecht ter been zijn.',
    reach: 'Gesprekken in winkels, een avond voor ondernemers, de balie en deze site.',
    feedback: 'Iedereen krijgt antwoord. De raad krijgt een verslag.',
    inputUse: '',
  },
  promises: [
    { what: 'Iedere bijdrage krijgt een antwoord', dueDay: 52 },
    { what: 'Het verslag gaat naar de raad en staat op de site', dueDay: 60 },
  ],
  phases: [
    { name: 'Inbreng', fromDay: -18, toDay: 24 },
    { name: 'Voorstel schrijven', fromDay: 25, toDay: 60 },
    { name: 'Raad', fromDay: null, toDay: null, approximate: 'voorjaar 2027' },
  ],
  moments: [{ kind: 'meeting', title: 'Avond voor ondernemers', day: 8, hour: 19, place: 'Oude Waag' }],
  steps: [
    {
      instrument: 'ideas',
      title: 'Wat hebt u nodig?',
      intro: 'U kunt meedoen zonder account. Vertel wat u nodig hebt of wat u bezwaar geeft.',
      status: 'published',
      opensDay: -18,
      closesDay: 24,
      assurance: 'anonymous',
      ideas: [
        {
          title: 'Een busje van de parkeergarage naar de markt',
          body: 'Mijn moeder kan niet ver lopen, maar wil graag naar de markt.',
          author: 'Wendy Kuipers',
          area: 'WK039201',
          day: -15,
          supports: 31,
        },
        {
          title: 'Bezorgen met fietskarren vanaf de rand',
          body: 'Nu staan er elke ochtend negen busjes in mijn straat.',
          author: 'Thijs Hoekstra',
          area: 'WK039201',
          day: -13,
          supports: 40,
          comments: [
            { author: 'Liesbeth Groen', body: 'Als winkelier: graag, mits het ook voor zware dozen kan.', day: -12 },
          ],
        },
        {
          title: 'Laat zorgverleners toe',
          body: 'Thuiszorg moet voor de deur kunnen staan, ook ’s avonds.',
          author: 'Riet Jonker',
          area: 'WK039202',
          day: -10,
          supports: 52,
          channel: 'phone',
        },
        {
          title: 'Bomen en banken op de lege plekken',
          body: 'Als er parkeerplekken weggaan, geef ons er dan iets voor terug.',
          author: '',
          area: 'WK039201',
          day: -6,
          supports: 23,
        },
      ],
    },
    {
      instrument: 'outside',
      title: 'Teken op de kaart waar het knelt',
      intro: 'Op de kaart van ons kaartbureau kunt u plekken aanwijzen.',
      status: 'published',
      opensDay: -18,
      closesDay: 24,
      assurance: 'anonymous',
      settings: {
        url: 'https://kaart.kaartbureau.example/binnenstad',
        organisation: 'Kaartbureau De Punaise',
        data: 'De plek die u aanwijst en wat u erbij schrijft. Geen naam of adres.',
        participants: 0,
      },
      ideas: [],
    },
  ],
  updates: [
    { day: -18, title: 'U kunt meedoen', body: 'Deel wat u nodig hebt. Het kan ook aan de balie of per telefoon.' },
  ],
  summaries: {
    'nl-plain': 'Er komen minder auto’s in het centrum.\nWat hebt u dan nodig?\nVertel het ons. De raad beslist.',
    en: 'The council wants fewer cars in the city centre. Tell us what you need to leave your car, and who must keep access.',
  },
  groups: [
    {
      targetGroup: 'Mensen die slecht ter been zijn',
      goal: '50 gesprekken',
      instrument: 'ideas',
      how: 'Via de ouderenbond en de balie',
      budgetEuro: 600,
    },
    { targetGroup: 'Ondernemers', goal: '80 winkels', instrument: 'ideas', how: 'Avond en bezoek', budgetEuro: 900 },
  ],
};
