import type { ConfiguredQuestion } from '../app/src/platform/town.ts';

/** The checklist of "Bestuur op Maat": what a residents' initiative and the town agree on. A town may change every word. */
export const arrangement: readonly ConfiguredQuestion[] = [
  {
    key: 'decides',
    question: { nl: 'Wie beslist?', en: 'Who decides?' },
    help: { nl: 'Zeg ook waarover.', en: 'Say about what, too.' },
    options: [
      { key: 'initiative', text: { nl: 'Het initiatief beslist zelf', en: 'The initiative decides itself' } },
      {
        key: 'together',
        text: { nl: 'Het initiatief en de gemeente samen', en: 'The initiative and the town together' },
      },
      { key: 'town', text: { nl: 'De gemeente, na overleg', en: 'The town, after talking' } },
    ],
  },
  {
    key: 'risk',
    question: { nl: 'Wat kan er misgaan, en wie vangt dat op?', en: 'What can go wrong, and who takes care of that?' },
    help: { nl: 'Denk aan veiligheid, geld en onderhoud.', en: 'Think of safety, money and upkeep.' },
    options: [
      { key: 'small', text: { nl: 'Weinig: het initiatief vangt het op', en: 'Little: the initiative takes care' } },
      { key: 'shared', text: { nl: 'Iets: wij vangen het samen op', en: 'Some: we take care together' } },
      { key: 'large', text: { nl: 'Veel: de gemeente kijkt vooraf mee', en: 'Much: the town looks along beforehand' } },
    ],
  },
  {
    key: 'rules',
    question: { nl: 'Welke regels gelden?', en: 'Which rules apply?' },
    help: {
      nl: 'Noem de vergunning of de melding, en wie die regelt.',
      en: 'Name the permit or the notice, and who sees to it.',
    },
    options: [
      { key: 'none', text: { nl: 'Geen vergunning of melding nodig', en: 'No permit or notice needed' } },
      { key: 'notice', text: { nl: 'Een melding is nodig', en: 'A notice is needed' } },
      { key: 'permit', text: { nl: 'Een vergunning is nodig', en: 'A permit is needed' } },
    ],
  },
  {
    key: 'freedom',
    question: { nl: 'Welke ruimte krijgt het initiatief?', en: 'Which freedom does the initiative get?' },
    help: { nl: 'Zeg wat het zelf mag regelen.', en: 'Say what it may see to itself.' },
    options: [
      { key: 'wide', text: { nl: 'Ruim: het kiest zelf hoe', en: 'Wide: it chooses how' } },
      { key: 'plan', text: { nl: 'Binnen het plan dat er ligt', en: 'Within the plan that there is' } },
      { key: 'step', text: { nl: 'Stap voor stap, met overleg', en: 'Step by step, with talks' } },
    ],
  },
  {
    key: 'help',
    question: { nl: 'Wat doet de gemeente?', en: 'What does the town do?' },
    help: {
      nl: 'Zoals: grond leveren, het gras maaien, meedenken.',
      en: 'Such as: bring soil, mow the grass, think along.',
    },
    options: [],
  },
  {
    key: 'contact',
    question: { nl: 'Wie is het aanspreekpunt?', en: 'Who is the contact?' },
    help: {
      nl: 'Noem een functie en een algemeen adres, geen naam. Deze pagina wordt openbaar.',
      en: 'Name a function and a general address, no name. This page becomes public.',
    },
    options: [],
  },
];
