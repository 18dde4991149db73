import type { DemoTrajectory } from '../demo-trajectory.ts';

/** A budget that four wijken divide, open for voting. */
export const schalkwijk: DemoTrajectory = {
  slug: 'budget-schalkwijk',
  question: 'Wat doen wij met € 60.000 in Schalkwijk?',
  intro: 'Bewoners van Schalkwijk kiezen zelf wat er in hun wijken komt. Er is € 60.000 te verdelen.',
  status: 'published',
  publishedDay: -40,
  themes: ['groen-en-water', 'zorg-en-samenleven'],
  areas: ['WK039218', 'WK039219', 'WK039220', 'WK039221'],
  level: 'meebeslissen',
  agreement: {
    goal: 'Plannen die bewoners zelf kiezen en die binnen een jaar klaar zijn.',
    impact: 'De uitslag is het besluit. De gemeente voert uit wat wint.',
    openPoints: 'welke plannen er komen',
    fixedPoints: 'er is € 60.000\nelk plan is binnen een jaar uit te voeren',
    decides: 'De bewoners die stemmen. Wijkt de gemeente af, dan zegt zij in het openbaar waarom.',
    timeline: 'Drie weken stemmen, daarna de uitslag en een jaar om uit te voeren.',
    affected: 'Iedereen die in Schalkwijk woont.',
    reach: 'Wij hangen posters op en staan op de markt van het winkelcentrum.',
    feedback: 'Van elk plan dat wint, leest u hier hoe het ermee staat.',
    inputUse: '',
  },
  promises: [{ what: 'De uitslag staat binnen een week op de site, en iedereen kan haar narekenen', dueDay: 21 }],
  phases: [
    { name: 'Plannen bekijken', fromDay: -40, toDay: -8 },
    { name: 'Stemmen', fromDay: -7, toDay: 14 },
    { name: 'Uitvoeren', fromDay: 21, toDay: 380 },
  ],
  moments: [],
  steps: [
    {
      instrument: 'budget',
      title: 'Verdeel € 60.000',
      intro: 'Kies alle plannen die u goed vindt. U kunt uw stem veranderen tot het stemmen sluit.',
      status: 'published',
      opensDay: -7,
      closesDay: 14,
      ideas: [],
    },
  ],
  updates: [],
  summaries: {},
  groups: [],
};
