import type { DemoTrajectory } from '../demo-trajectory.ts';

/** A budget that was divided a year ago: what won is being made. */
export const noord: DemoTrajectory = {
  slug: 'budget-noord',
  question: 'Wat deden wij met € 50.000 in Noord?',
  intro: 'Bewoners van Haarlem-Noord verdeelden vorig jaar € 50.000. Nu wordt gemaakt wat won.',
  status: 'published',
  publishedDay: -340,
  themes: ['groen-en-water', 'zorg-en-samenleven'],
  areas: ['NOORD'],
  level: 'meebeslissen',
  agreement: {
    goal: 'Plannen die bewoners zelf kiezen en die binnen een jaar klaar zijn.',
    impact: 'De uitslag is het besluit. De gemeente voert uit wat wint.',
    openPoints: 'welke plannen er komen',
    fixedPoints: 'er is € 50.000',
    decides: 'De bewoners die stemmen. Wijkt de gemeente af, dan zegt zij in het openbaar waarom.',
    timeline: 'Drie weken stemmen, daarna een jaar om uit te voeren.',
    affected: 'Iedereen die in Haarlem-Noord woont.',
    reach: 'Ieder huis kreeg een brief met een stemcode.',
    feedback: 'Van elk plan dat won, leest u hier hoe het ermee staat.',
    inputUse: '',
  },
  promises: [
    {
      what: 'De uitslag staat binnen tien dagen op de site, en iedereen kan haar narekenen',
      dueDay: -258,
      outcome: { kind: 'kept', day: -260 },
    },
  ],
  phases: [
    { name: 'Ideeën', fromDay: -340, toDay: -310 },
    { name: 'Stemmen', fromDay: -290, toDay: -270 },
    { name: 'Uitvoeren', fromDay: -260, toDay: 105 },
  ],
  moments: [],
  steps: [
    {
      instrument: 'ideas',
      title: 'Wat moet er komen in Noord?',
      intro: 'Vertel wat u mist.',
      status: 'published',
      opensDay: -340,
      closesDay: -310,
      ideas: [
        idea('Water om mee te spelen', 'Mijn kinderen willen kliederen.', 'Samir El Idrissi', 'WK039211', 41),
        idea('Ergens zitten onderweg', 'Ik haal de winkel niet in één keer.', 'Riet Jonker', 'WK039215', 58),
        idea('Samen groente kweken', 'Er is plek genoeg achter de flat.', 'Ben Mulder', 'WK039216', 33),
      ],
    },
    {
      instrument: 'budget',
      title: 'Verdeel € 50.000 in Noord',
      intro: 'Ieder huis kreeg een brief met een code. Stemmen kon ook op papier.',
      status: 'published',
      opensDay: -290,
      closesDay: -270,
      ideas: [],
    },
  ],
  updates: [],
  summaries: {},
  groups: [],
};

function idea(title: string, body: string, author: string, area: string, supports: number) {
  const why = 'De gemeente maakte er een plan van. Bewoners konden erop stemmen.';
  const answer = { outcome: 'adopted' as const, why, day: -305 };
  return { title, body, author, area, day: -330, supports, answer };
}
