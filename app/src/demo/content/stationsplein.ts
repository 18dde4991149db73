import type { DemoTrajectory } from '../demo-trajectory.ts';

export const stationsplein: DemoTrajectory = {
  slug: 'fietsen-stationsplein',
  question: 'Waar laat u uw fiets bij het station?',
  intro: 'De stalling is te vol. Wij zoeken plek voor meer fietsen zonder dat het plein dichtslibt.',
  status: 'published',
  publishedDay: -120,
  themes: ['straat-en-verkeer'],
  areas: ['WK039201'],
  level: 'meedenken',
  agreement: {
    goal: 'Genoeg plek voor fietsen, en een plein waar u vrij kunt lopen.',
    impact: 'Sommige rekken verdwijnen, andere komen erbij. De stalling gaat langer open.',
    openPoints: 'waar de nieuwe plekken komen\nhoe laat de stalling opengaat\nplek voor bakfietsen',
    fixedPoints: 'de looproute voor blinde mensen\nde bushaltes',
    decides: 'Het college beslist.',
    timeline: 'De inbreng is verzameld. Wij werken het plan uit.',
    affected: 'Reizigers, ondernemers op het plein en bewoners van de Stationsbuurt.',
    reach: 'Gesprekken op het plein in de ochtend en de avond, en deze site.',
    feedback: 'U krijgt antwoord en ziet het plan.',
    inputUse: '',
  },
  promises: [
    { what: 'Iedere bijdrage krijgt een antwoord', dueDay: -40, outcome: { kind: 'kept', day: -44 } },
    { what: 'De tekening met nieuwe plekken staat op de site', dueDay: -6 },
    { what: 'Het verslag staat op de site', dueDay: 20 },
  ],
  phases: [
    { name: 'Inbreng verzamelen', fromDay: -120, toDay: -75 },
    { name: 'Plan uitwerken', fromDay: -74, toDay: null },
  ],
  moments: [
    { kind: 'meeting', title: 'Gesprekken op het plein', day: -95, hour: 8, place: 'Stationsplein' },
    { kind: 'decision', title: 'Het college beslist over de stalling', day: 16, hour: 10 },
  ],
  steps: [
    {
      instrument: 'ideas',
      title: 'Uw idee voor de fietsen',
      intro: 'Waar loopt u tegenaan, en wat zou helpen?',
      status: 'published',
      opensDay: -120,
      closesDay: -75,
      assurance: 'anonymous',
      ideas: [
        {
          title: 'Nog 500 plekken onder de grond',
          body: 'Boven is het vol. Onder de hal is nog ruimte.',
          author: 'Ben Mulder',
          area: 'WK039201',
          day: -110,
          supports: 44,
          answer: {
            outcome: 'partly',
            why: 'Er komen 300 plekken in plaats van 500. De rest past niet boven de kelder.',
            day: -44,
          },
        },
        {
          title: 'Plek voor bakfietsen',
          body: 'Mijn bakfiets past in geen enkel rek.',
          author: 'Yara Haddad',
          area: 'WK039203',
          day: -104,
          supports: 37,
          answer: { outcome: 'adopted', why: 'Aan de noordkant komen 24 brede plekken.', day: -44 },
        },
        {
          title: 'De stalling de hele nacht open',
          body: 'Na de laatste trein sta ik voor een dichte deur.',
          author: 'Omar Yilmaz',
          area: 'WK039211',
          day: -100,
          supports: 58,
          answer: {
            outcome: 'adopted',
            why: 'Vanaf januari is de stalling open tot een half uur na de laatste trein.',
            day: -44,
          },
        },
        {
          title: 'Haal weesfietsen vaker weg',
          body: 'Er staan fietsen die in maanden niet zijn bewogen.',
          author: '',
          area: 'WK039201',
          day: -90,
          supports: 22,
          channel: 'meeting',
          answer: {
            outcome: 'adopted',
            why: 'Wij controleren nu elke twee weken in plaats van elke twee maanden.',
            day: -41,
          },
        },
      ],
    },
    {
      instrument: 'consultation',
      title: 'Reageer op het plan voor de fietsen',
      intro: 'Het ontwerp lag ter inzage. Lees wat mensen zeiden, en wat de gemeente antwoordde.',
      status: 'published',
      opensDay: -72,
      closesDay: -30,
      assurance: 'anonymous',
      ideas: [],
    },
  ],
  updates: [
    {
      day: -44,
      title: 'Alle ideeën zijn beantwoord',
      body: 'Bij ieder idee staat wat ermee gebeurt. De tekening volgt.',
    },
  ],
  summaries: {
    'nl-plain':
      'Er staan te veel fietsen bij het station.\nWij zoeken meer plek.\nU hoorde al wat wij met uw idee doen.',
  },
  groups: [
    {
      targetGroup: 'Reizigers',
      goal: '500 gesprekken',
      instrument: 'ideas',
      how: 'Met tablets op het plein',
      budgetEuro: 2400,
    },
  ],
};
