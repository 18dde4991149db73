import type { DemoTrajectory } from '../demo-trajectory.ts';

/** A neighbourhood council by lot that sits since five months; its sessions are in council-work.ts. */
export const molenwijk: DemoTrajectory = {
  slug: 'wijkraad-molenwijk',
  question: 'Wat heeft Molenwijk nodig?',
  intro: 'Twaalf inwoners, aangewezen door het lot, denken twee jaar mee over alles wat er in de wijk gebeurt.',
  status: 'published',
  publishedDay: -230,
  themes: ['straat-en-verkeer'],
  areas: ['WK039220'],
  level: 'meedenken',
  agreement: {
    goal: 'Een wijk die meepraat, met stemmen van alle soorten inwoners.',
    impact: 'Het college antwoordt op elk advies van de wijkraad, en zegt waarom.',
    openPoints: 'waarover de wijkraad advies geeft\nwie de wijkraad wil horen',
    fixedPoints: 'de wijkraad zit twee jaar\ndaarna wordt er opnieuw geloot',
    decides: 'Het college beslist. De wijkraad geeft advies, gevraagd en ongevraagd.',
    timeline: 'Ongeveer elke twee maanden een avond, twee jaar lang.',
    affected: 'Iedereen die in Molenwijk woont of werkt.',
    reach: 'Wij stuurden 400 brieven naar adressen in de wijk die door loting zijn gekozen.',
    feedback: 'Het college antwoordt binnen acht weken op elk advies.',
    inputUse: '',
  },
  promises: [{ what: 'Van elke avond staat binnen twee weken een verslag op de site', dueDay: 40 }],
  phases: [
    { name: 'Uitnodigen en loten', fromDay: -225, toDay: -160 },
    { name: 'De wijkraad zit', fromDay: -150, toDay: 580 },
  ],
  moments: [{ kind: 'meeting', title: 'Openbare loting', day: -165, hour: 19, place: 'Buurthuis De Wiek' }],
  steps: [
    {
      instrument: 'panel',
      title: 'De wijkraad van Molenwijk',
      intro: 'Twaalf inwoners, door loting gekozen. Zij zitten twee jaar.',
      status: 'published',
      opensDay: -225,
      closesDay: null,
      ideas: [],
    },
  ],
  updates: [
    {
      day: -164,
      title: 'De wijkraad is geloot',
      body: 'Gisteravond is in buurthuis De Wiek geloot wie er in de wijkraad komen. Iedereen kan de loting narekenen.',
    },
  ],
  summaries: {},
  groups: [],
};
