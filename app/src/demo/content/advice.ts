type DemoRecommendation = {
  title: string;
  body: string;
  /** Whether it rests on the vote that was counted. */
  onVote?: true;
  answered?: { answer: 'adopted' | 'partly' | 'not'; why: string; by: string; day: number };
};

/** What the council of Molenwijk advised; days are before (−) or after today. */
export const advice: {
  title: string;
  introduction: string;
  publishedDay: number;
  answerDueDay: number;
  recommendations: readonly DemoRecommendation[];
} = {
  title: 'Schaduw in Molenwijk',
  introduction:
    'Op hete dagen is het plein bij de winkels de warmste plek van de wijk. Wie slecht tegen hitte kan, blijft dan binnen. Wij geven twee aanbevelingen, die allebei deze winter kunnen beginnen.',
  publishedDay: -28,
  answerDueDay: -2,
  recommendations: [
    {
      title: 'Begin met het plein bij de winkels',
      body: 'Verleg eerst de kabels en plant dan acht bomen. Zet deze zomer alvast doeken op, zodat er schaduw is.',
      onVote: true,
      answered: {
        answer: 'partly',
        why: 'De doeken komen er in mei. De kabels verleggen wij tegelijk met het nieuwe riool, in 2028; dat scheelt een keer openbreken. Daarna komen de acht bomen.',
        by: 'de wethouder Groen, namens het college',
        day: -7,
      },
    },
    {
      title: 'Vraag bewoners om geveltuinen, en betaal de tegels',
      body: 'In de woonstraten zonder bomen willen mensen zelf iets doen. Haal de tegels op en geef planten weg, twee zaterdagen per jaar.',
    },
  ],
};
