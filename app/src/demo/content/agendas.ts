import type { Method, PointState, Stage } from '../../instruments/agenda/demo-types.ts';

/** An agenda of the demonstration, in a trajectory that is there; days count from today. */
export type DemoAgenda = {
  slug: string;
  title: string;
  intro: string;
  stage: Stage;
  method: Method;
  opens: number;
  closes: number;
  /** Themes with the point under which they came; without one they are loose. */
  themes: readonly { title: string; point?: number; paper?: true }[];
  points: readonly { title: string; chosen: number; why?: string; state?: PointState; owner?: string; news?: string }[];
  adopted?: { by: string; day: number; order: readonly number[] };
};

/** Agendas at each stage: collecting, merging, choosing and adopted. */
export const demoAgendas: readonly DemoAgenda[] = [
  {
    ...{ slug: 'wijkraad-molenwijk', title: 'De agenda van Molenwijk', stage: 'adopted', method: 'approval' },
    intro: 'Waarover moet het de komende twee jaar gaan in Molenwijk? Bewoners kozen, de wijkraad stelde vast.',
    ...{ opens: -90, closes: -30 },
    themes: [
      { title: 'Veilig oversteken bij het winkelcentrum', point: 1 },
      { title: 'Oversteken bij de winkels is eng', point: 1, paper: true },
      { title: 'Meer licht op het fietspad', point: 2 },
      { title: 'Het is donker achter de flat', point: 2 },
      { title: 'Een plek voor jongeren', point: 3 },
      { title: 'Iets te doen voor de jeugd op vrijdag', point: 3, paper: true },
      { title: 'Minder zwerfvuil', point: 4 },
    ],
    points: [
      {
        title: 'Veilig oversteken',
        chosen: 31,
        state: 'busy',
        owner: 'afdeling Verkeer',
        news: 'Het ontwerp voor twee zebrapaden is klaar.',
      },
      {
        title: 'Licht waar het donker is',
        chosen: 22,
        why: 'De lampen worden in 2027 toch vervangen; dan doen wij dit mee.',
      },
      {
        title: 'Een plek voor jongeren',
        chosen: 19,
        state: 'done',
        owner: 'jongerenwerk',
        news: 'De kelder van het buurthuis is elke vrijdag open.',
      },
      { title: 'Een schone buurt', chosen: 12 },
    ],
    adopted: { by: 'de wijkraad Molenwijk', day: -20, order: [1, 3, 2] },
  },
  {
    ...{ slug: 'warmte-europawijk', title: 'De agenda van de Europawijk', stage: 'rank', method: 'pairs' },
    ...{ intro: 'Kies wat in de Europawijk voorgaat.', opens: -25, closes: 20 },
    themes: [
      { title: 'Groenere pleinen', point: 1 },
      { title: 'Een buurtkamer', point: 2 },
      { title: 'Langzamer rijden', point: 3, paper: true },
    ],
    points: [
      { title: 'Groenere pleinen', chosen: 0 },
      { title: 'Een buurtkamer', chosen: 0 },
      { title: 'Langzamer rijden', chosen: 0 },
    ],
  },
  {
    ...{ slug: 'riolering-indischewijk', title: 'De agenda van de Indischewijk', stage: 'cluster', method: 'approval' },
    ...{ intro: 'De onderwerpen zijn binnen. Wij voegen samen wat op elkaar lijkt.', opens: -25, closes: 40 },
    themes: [
      { title: 'Meer bomen in de straat', point: 1 },
      { title: 'Bomen in onze straat' },
      { title: 'Een bankje bij de halte' },
    ],
    points: [{ title: 'Meer bomen', chosen: 0 }],
  },
  {
    ...{ slug: 'speelplek-parkwijk', title: 'De agenda van Parkwijk', stage: 'collect', method: 'approval' },
    ...{ intro: 'Wat moet er in Parkwijk gebeuren?', opens: -5, closes: 30, points: [] },
    themes: [{ title: 'Een buurtfeest' }, { title: 'Fietsen veilig stallen', paper: true }],
  },
];
