import type { Answer } from '../../instruments/survey/answers/answer.ts';
import type { Design } from '../../instruments/survey/questions/question.ts';

/** A question of the demonstration, with what the number of somebody who answered makes of it; null leaves it open. */
export type DemoQuestion = {
  text: string;
  help?: string;
  required?: boolean;
  design: Design;
  /** Which answer to which question before it (counted from 1 through all pages). */
  onlyIf?: { question: number; option: string };
  answer: (number: number, areaOf: (code: string) => number) => Answer | null;
};

/** What is said after sending. */
export const lindelaanThanks =
  'Wij lezen alle antwoorden. Eind volgende maand staat de schets op deze site. Daarbij leest u wat wij met uw antwoorden deden.';

/** The pages of the questionnaire about the Lindelaan. */
export const lindelaanPages: readonly { title: string; intro: string; questions: readonly DemoQuestion[] }[] = [
  {
    title: 'U en de Lindelaan',
    intro: '',
    questions: [
      {
        text: 'Wat past het best bij u?',
        required: true,
        design: {
          kind: 'single',
          options: named('Ik woon aan de laan', 'Ik heb er een winkel of werk er', 'Ik kom er langs'),
          other: true,
        },
        answer: (n) =>
          n === 41
            ? { kind: 'choice', options: ['other'], other: 'Mijn moeder woont er' }
            : choice([String([1, 3, 1, 3, 3, 2, 1, 3][n % 8])]),
      },
      {
        text: 'Hoe gaat u er meestal?',
        design: {
          kind: 'multiple',
          options: named('Op de fiets', 'Te voet', 'Met de auto', 'Met de bus'),
          other: false,
          most: 2,
        },
        answer: (n) =>
          choice(([['1'], ['1', '2'], ['3'], ['1'], ['2', '4'], ['1', '3'], ['2']] as const)[n % 7] ?? ['1']),
      },
      {
        text: 'Hoe vaak per week bent u er?',
        design: { kind: 'number', least: 0, most: 30, unit: 'keer' },
        answer: (n) => (n % 9 === 0 ? null : { kind: 'figure', figure: [1, 2, 3, 5, 5, 7, 10][n % 7] ?? 1 }),
      },
    ],
  },
  {
    title: 'Zo is het nu',
    intro: 'Denk aan een gewone dag.',
    questions: [
      {
        text: 'Hoe laat komt de vrachtwagen bij u?',
        help: 'Dan houden wij de laan op die tijd vrij.',
        design: { kind: 'short' },
        onlyIf: { question: 1, option: '2' },
        answer: (n) => ({
          kind: 'text',
          text: ['Om zes uur.', 'Tussen acht en negen.', 'Elke dag anders.'][n % 3] ?? '',
        }),
      },
      {
        text: 'Hoe veilig is het er?',
        design: { kind: 'scale', steps: 5, low: 'heel onveilig', high: 'heel veilig' },
        answer: (n) => ({ kind: 'figure', figure: [2, 3, 1, 4, 2, 3, 2, 5][n % 8] ?? 3 }),
      },
      {
        text: 'Wat vindt u van …',
        design: {
          kind: 'matrix',
          rows: named('de oversteek bij de school', 'het parkeren', 'de bomen'),
          columns: named('goed', 'kan beter', 'slecht'),
        },
        answer: (n) => ({
          kind: 'matrix',
          rows: { '1': String(2 + (n % 2)), '2': String(1 + (n % 3)), '3': String(1 + (n % 5 === 0 ? 1 : 0)) },
        }),
      },
    ],
  },
  {
    title: 'Zo moet het worden',
    intro: '',
    questions: [
      {
        text: 'Wat gaat voor?',
        required: true,
        design: {
          kind: 'ranking',
          options: named(
            'Veilig oversteken',
            'Ruimte voor fietsers',
            'Bomen en schaduw',
            'Parkeren',
            'Laden en lossen',
          ),
          places: 3,
        },
        answer: (n) => ({
          kind: 'ranking',
          order: (['123', '213', '132', '421', '215', '312'][n % 6] ?? '123').split(''),
        }),
      },
      {
        text: 'Vindt u een fietsstraat een goed idee?',
        required: true,
        design: { kind: 'single', options: named('Ja', 'Nee', 'Dat hangt ervan af'), other: false },
        answer: (n) => choice([String([1, 1, 3, 1, 2, 1, 3, 2, 1][n % 9])]),
      },
      {
        text: 'Waar is het gevaarlijk?',
        design: { kind: 'place' },
        answer: (n, areaOf) =>
          n % 3 === 0
            ? { kind: 'place', areaId: areaOf('WK039203'), point: near(n % 2 === 0 ? school : roundabout, n) }
            : null,
      },
      {
        text: 'Wat wilt u ons nog zeggen?',
        design: { kind: 'long' },
        answer: (n) => {
          const text = ownWords[n];
          return text === undefined ? null : { kind: 'text', text };
        },
      },
    ],
  },
];

const [school, roundabout] = [
  { longitude: 4.6182, latitude: 52.3835 },
  { longitude: 4.6246, latitude: 52.3862 },
];

/** A point some tens of metres from another, as different people point. */
function near({ longitude, latitude }: { longitude: number; latitude: number }, n: number) {
  return { longitude: longitude + (n % 5) / 5000, latitude: latitude + (n % 4) / 6000 };
}

const ownWords: Record<number, string> = {
  3: 'Zet de vuilnisbakken niet op het fietspad.',
  8: 'Op woensdag is er markt. Dan is er nergens plek.',
  14: 'Een fietsstraat is goed, als de bus maar blijft.',
  22: 'De stoep is te smal voor mijn rollator.',
  30: 'Graag drempels bij de school.',
  47: 'Bel mij maar eens, ik woon er al veertig jaar.',
};

function named(...texts: string[]) {
  return texts.map((text, index) => ({ key: String(index + 1), text }));
}

function choice(options: readonly string[]): Answer {
  return { kind: 'choice', options: [...options], other: '' };
}
