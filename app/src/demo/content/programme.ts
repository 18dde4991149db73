/** A figure from a survey. Those of 2017 stand in Haarlem's programme; all others are made up, and say so. */
export type DemoFigure = { key: string; year: number; value: number; note: string };

const real = 'Uit het programma Nieuwe Democratie.';
const madeUp = 'Verzonnen, voor de demonstratie.';
const over = (key: string, values: readonly [number, number][]): DemoFigure[] =>
  values.map(([year, value]) => ({ key, year, value, note: year === 2017 ? real : madeUp }));

/** Trust in council and college. */
export const demoFigures: readonly DemoFigure[] = [
  ...over('vertrouwen-raad', [
    [2017, 23],
    [2019, 25],
    [2021, 28],
    [2023, 29],
    [2025, 33],
  ]),
  ...over('vertrouwen-college', [
    [2017, 27],
    [2019, 28],
    [2021, 31],
    [2023, 31],
    [2025, 36],
  ]),
];

/** What the team says of a line in a year. */
export const demoNotes: readonly { line: string; yearsAgo: number; body: string }[] = [
  {
    ...{ line: 'besluitvorming', yearsAgo: 0 },
    body: 'Elk traject begint nu met een participatieparagraaf: zonder die afspraken gaat op de site niets open. Bewoners vragen nog wel om kortere teksten.',
  },
  {
    ...{ line: 'leernetwerk', yearsAgo: 0 },
    body: 'Dit jaar is er nog niemand naar een bijeenkomst gegaan: de collega die dit deed is van baan veranderd. In januari pakt Lotte het op.',
  },
  {
    ...{ line: 'loting', yearsAgo: 1 },
    body: 'Het eerste panel kostte meer tijd in de voorbereiding dan gedacht. Bewoners lazen de uitnodigingsbrief vooraf, en die is daarna korter gemaakt.',
  },
];

/** Left without a line, so that the programme team has something to do. */
export const withoutLine: readonly string[] = [
  'groene-route-waarderpolder',
  'warmte-europawijk',
  'muurschildering-vondelkwartier',
];

/** What the team wrote in last year's balance; the other sections stand as they were drafted. */
export const demoBalance = [
  {
    key: 'summary',
    body: 'Dit was het jaar waarin wij leerden luisteren vóór er een plan ligt. Bewoners kregen voor het eerst zelf iets in handen, en het eerste panel door loting is voorbereid.\n\nEr bleef ook iets liggen. De Initiatievencafés kwamen er nog niet: er was niemand die ze kon organiseren. Dat is nu geregeld.',
  },
  {
    key: 'not_done',
    body: '- Initiatievencafé: drie beloofd, geen gehouden. Er was niemand om ze te organiseren. Die is er nu wel.\n- Meet & Share: niet gehouden. Eerst wilden raad en bewoners weten hoe zo’n avond eruitziet.\n- Panels op basis van loting: voorbereid, nog niet begonnen. De brief bleek te lang en is herschreven.\n- Gesprekken met de stad, de Initiatievenschool en de trainingen voor ambtenaren: nog niet begonnen. Het team kreeg pas in de herfst zijn derde collega.\n- De nieuwsbrief en online hulp: daarvoor wachtten wij op dit platform.',
  },
  {
    key: 'lessons',
    body: '- Een korte brief werkt beter dan een lange. Dat zeiden de bewoners die de uitnodiging voor het panel vooraf lazen.\n- Zeg meteen waarover mensen niet kunnen meepraten. Dat voorkomt teleurstelling.\n- Een avond in het buurthuis bereikt andere mensen dan de site. Doe allebei.',
  },
] as const;
