import type { DemoTrajectory } from '../demo-trajectory.ts';

/** A panel by lot, ready to be drawn: the invitations are answered, the chances are still to be worked out. */
export const ruimte: DemoTrajectory = {
  slug: 'ruimte-in-de-straat',
  question: 'Hoe verdelen wij de ruimte in de straat?',
  intro:
    'Auto’s, fietsen, bomen, terrassen en spelende kinderen passen niet allemaal. Een panel van 24 inwoners zoekt het uit.',
  status: 'published',
  publishedDay: -60,
  themes: ['straat-en-verkeer'],
  areas: ['GM0392'],
  level: 'meedenken',
  agreement: {
    goal: 'Regels voor de ruimte in de straat die inwoners eerlijk vinden.',
    impact: 'De raad stelt de regels vast. Elke straat die wordt vernieuwd, volgt ze.',
    openPoints:
      'wat voorgaat als er te weinig ruimte is\nhoeveel parkeerplaatsen een straat krijgt\nwaar bomen en banken komen',
    fixedPoints: 'brandweer en ziekenwagen moeten erdoor kunnen\ner komt geen extra geld',
    decides: 'De raad beslist. Het college zegt per advies wat ermee gebeurt.',
    timeline: 'Loting deze maand, vijf avonden in het voorjaar, daarna het advies.',
    affected: 'Iedereen die in de stad woont, werkt of onderweg is.',
    reach: 'Wij stuurden 2.000 brieven naar adressen die door loting zijn gekozen.',
    feedback: 'Het college antwoordt binnen acht weken op elk advies van het panel.',
    inputUse: '',
  },
  promises: [
    { what: 'De loting is openbaar en iedereen kan haar narekenen', dueDay: 30 },
    { what: 'Het college antwoordt op elk advies van het panel', dueDay: 200 },
  ],
  phases: [
    { name: 'Uitnodigen', fromDay: -45, toDay: -1 },
    { name: 'Loting', fromDay: 0, toDay: 14 },
    { name: 'Het panel aan het werk', fromDay: 15, toDay: 120 },
    { name: 'Advies en antwoord', fromDay: 121, toDay: 200 },
  ],
  moments: [
    { kind: 'meeting', title: 'Openbare loting', day: 7, hour: 19, place: 'Stadhuis, Grote Markt 2' },
    {
      kind: 'meeting',
      title: 'Eerste avond van het panel',
      day: 28,
      hour: 19,
      place: 'Bibliotheek, Gasthuisstraat 32',
    },
  ],
  steps: [
    {
      instrument: 'panel',
      title: 'Het straatpanel',
      intro: '24 inwoners, door loting gekozen uit wie mee wil doen. Samen lijken zij op de stad.',
      status: 'published',
      opensDay: -45,
      closesDay: null,
      ideas: [],
    },
  ],
  updates: [
    {
      day: -45,
      title: '2.000 brieven onderweg',
      body: 'Deze week krijgen 2.000 adressen een brief. Wie meedoet aan de loting, laat dat binnen zes weken weten.',
    },
  ],
  summaries: {},
  groups: [],
};
