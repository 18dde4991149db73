import type { Side } from '../../features/arrangement/index.ts';

/** What an initiative agreed with the town; days before (−) or after today. */
export type DemoArranged = {
  slug: string;
  initiator: string;
  versions: readonly {
    day: number;
    savedBy: Side;
    untilDay: number;
    answers: Record<string, { choice?: string; text: string }>;
    signed: readonly { side: Side; day: number; function?: string }[];
  }[];
};

/** An initiative of the demonstration with what it agreed. */
export type DemoArrangement = DemoArranged & {
  title: string;
  what: string;
  why: string;
  place: string;
  who: string;
  stage: 'applying' | 'running';
  theme: string;
  area: string;
  day: number;
};

export const gardenAnswers = {
  decides: {
    choice: 'together',
    text: 'Het initiatief kiest de planten en de werkdagen. Over het hek beslissen wij samen.',
  },
  risk: {
    choice: 'small',
    text: 'Het initiatief zorgt dat de tuin veilig is. De gemeente verzekert de vrijwilligers.',
  },
  rules: { choice: 'notice', text: 'Het initiatief meldt elk buurtfeest vier weken vooraf.' },
  freedom: { choice: 'plan', text: 'Wat op de tekening staat, mag zonder te vragen.' },
  help: { text: 'Levert één keer grond en compost, en sluit een waterpunt aan.' },
  contact: {
    text: 'De gebiedsmanager, via het algemene nummer van de gemeente. Bij het initiatief: het adres op deze pagina.',
  },
};

/** Two initiatives: one with an arrangement that holds, and one that waits for the town. */
export const demoArrangements: readonly DemoArrangement[] = [
  {
    slug: 'pluktuin-kleverlaan',
    title: 'Pluktuin aan de Kleverlaan',
    what: 'Een tuin waar iedereen mag plukken, op het grasveld naast het spoor.',
    why: 'Buren kennen elkaar nauwelijks. Samen zaaien en oogsten helpt.',
    place: 'Het grasveld naast het spoor',
    who: 'Voor de hele buurt, met de school en het verzorgingshuis.',
    stage: 'running',
    initiator: 'Ben Mulder',
    theme: 'groen-en-water',
    area: 'WK039204',
    day: -120,
    versions: [
      {
        day: -96,
        savedBy: 'initiative',
        untilDay: 270,
        answers: { ...gardenAnswers, freedom: { choice: 'step', text: 'Elke stap in overleg.' } },
        signed: [
          { side: 'initiative', day: -95 },
          { side: 'town', day: -92, function: 'Gebiedsmanager Noord' },
        ],
      },
      {
        day: -31,
        savedBy: 'town',
        untilDay: 640,
        answers: gardenAnswers,
        signed: [
          { side: 'town', day: -31, function: 'Gebiedsmanager Noord' },
          { side: 'initiative', day: -29 },
        ],
      },
    ],
  },
  {
    slug: 'repaircafe-boerhaave',
    title: 'Repaircafé in het oude gymlokaal',
    what: 'Elke zaterdag maken buren samen spullen heel.',
    why: 'Wat stuk is, gaat nu naar de stort. En wie kan repareren, doet dat graag voor een ander.',
    place: 'Het gymlokaal dat leeg staat',
    who: 'Voor iedereen met iets dat stuk is.',
    stage: 'applying',
    initiator: 'Samir El Idrissi',
    theme: 'zorg-en-samenleven',
    area: 'WK039219',
    day: -40,
    versions: [
      {
        day: -6,
        savedBy: 'initiative',
        untilDay: 365,
        answers: {
          decides: { choice: 'initiative', text: 'Het initiatief beslist over de zaterdagen en de inrichting.' },
          risk: { choice: 'shared', text: 'De gemeente keurt het gebouw, het initiatief het gereedschap.' },
          rules: { choice: 'permit', text: 'Voor het gebruik van het gebouw. De gemeente regelt dat.' },
          freedom: { choice: 'wide', text: 'Alles binnen het gebouw, tot tien uur in de avond.' },
          help: { text: 'Geeft het gebouw een jaar in gebruik en betaalt de verwarming.' },
          contact: { text: 'De vastgoedbeheerder, via het algemene nummer van de gemeente.' },
        },
        signed: [{ side: 'initiative', day: -5 }],
      },
    ],
  },
];
