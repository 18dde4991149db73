import type { Town } from '../app/src/platform/town.ts';
import { leefbaarheid } from './leefbaarheid.ts';
import { uitdaagrecht } from './uitdaagrecht.ts';

const neighbourhoodBudget =
  'Geld voor bewoners die hun straat of buurt prettiger, groener of socialer willen maken. Het college beslist.';

import { arrangement } from './arrangement.ts';

/** A town without a name: what another municipality starts from. */
export const neutral: Town = {
  name: 'Onze gemeente',
  tagline: { nl: 'inwoners en gemeente maken samen de stad', en: 'residents and municipality make the city together' },
  look: 'neutral',
  contactEmail: 'participatie@gemeente.example',
  answerTermDays: 30,
  // A smaller fund without a council of residents, to change on screen.
  schemes: [
    {
      kind: 'subsidy',
      key: 'buurtbudget',
      rules: {
        ...leefbaarheid,
        name: 'Buurtbudget',
        yearlyCents: 5_000_000,
        council: null,
        about: neighbourhoodBudget,
      },
    },
    { kind: 'challenge', key: 'uitdaagrecht', rules: uitdaagrecht },
  ],
  companions: {
    email: 'initiatieven@gemeente.example',
    hoursEach: 4,
    offerAtPublication: false,
    expertise: [
      { slug: 'groen', name: { nl: 'Groen', en: 'Green' }, themes: ['groen-en-water'] },
      { slug: 'verkeer', name: { nl: 'Verkeer', en: 'Traffic' }, themes: ['straat-en-verkeer'] },
      { slug: 'vergunningen', name: { nl: 'Vergunningen', en: 'Permits' }, themes: ['wonen-en-bouwen'] },
      { slug: 'zorg', name: { nl: 'Zorg en welzijn', en: 'Care and welfare' }, themes: ['samen-leven'] },
      { slug: 'subsidies', name: { nl: 'Subsidies', en: 'Grants' }, themes: [] },
      { slug: 'communicatie', name: { nl: 'Communicatie', en: 'Communication' }, themes: [] },
    ],
  },
  conversations: {
    supporters: { gemeente: 150, gebied: 100, wijk: 50, buurt: 25 },
    supportDays: 60,
    planDays: 30,
    assurance: 'post_code',
  },
  areas: [
    { code: 'GEMEENTE', name: 'Onze gemeente', kind: 'gemeente', parent: null },
    { code: 'CENTRUM', name: 'Centrum', kind: 'wijk', parent: 'GEMEENTE', tile: { column: 0, row: 0 } },
    { code: 'BUITEN', name: 'Buitengebied', kind: 'wijk', parent: 'GEMEENTE', tile: { column: 1, row: 0 } },
  ],
  arrangement,
  programme: {
    pillars: [
      {
        key: 'meedoen',
        name: 'Samen beslissen',
        goal: 'Inwoners en gemeente praten op tijd met elkaar en weten wat er met de inbreng gebeurt.',
        lines: [
          {
            ...{ key: 'participatie', code: '1.1', name: 'Participatie bij besluiten' },
            ...{
              goal: 'Bij elk besluit staat vooraf vast waarover inwoners meepraten.',
              takes: ['trajectory', 'panel'],
            },
          },
        ],
      },
      {
        key: 'initiatief',
        name: 'Initiatief van inwoners',
        goal: 'Wie iets wil doen voor de buurt, vindt hulp en één aanspreekpunt.',
        lines: [
          {
            ...{ key: 'initiatieven', code: '2.1', name: 'Initiatieven ondersteunen' },
            ...{
              goal: 'Meer initiatieven gaan van idee naar uitvoering.',
              takes: ['initiative', 'subsidy', 'challenge'],
            },
          },
        ],
      },
    ],
    spearheads: [],
    phases: [],
    indicators: [],
    targets: { 'agreement-in-time': 100, 'answer-rate': 100 },
    licence: { name: 'CC0 1.0', href: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
  },
  themes: [
    { slug: 'groen-en-water', name: { nl: 'Groen en water', en: 'Green and water' }, pattern: 'leaves' },
    { slug: 'straat-en-verkeer', name: { nl: 'Straat en verkeer', en: 'Streets and traffic' }, pattern: 'wheels' },
    { slug: 'wonen-en-bouwen', name: { nl: 'Wonen en bouwen', en: 'Housing and building' }, pattern: 'bricks' },
    { slug: 'samen-leven', name: { nl: 'Samenleven', en: 'Living together' }, pattern: 'circles' },
  ],
};
