import type { WorkState } from '../../instruments/budget/works/work.ts';
import type { noordProjects } from './noord-projects.ts';

/** What residents read of a winner on a day: what was known then, and what it says. Days count from today. */
type Told = {
  title: (typeof noordProjects)[number]['title'];
  day: number;
  state: WorkState;
  owner: string;
  readyDay: number;
  euro: number;
  told: string;
};

const green = { owner: 'Afdeling Groen' };
const street = { owner: 'Afdeling Straten en verkeer' };
const care = { owner: 'Buurthuis De Delft' };

/** What became of the winners of Noord, in the order in which it was told. */
export const noordWorks: readonly Told[] = [
  {
    ...{ title: 'Koffie op woensdag', day: -240, state: 'busy', ...care, readyDay: 110, euro: 400 },
    told: 'De koffie staat elke woensdag om tien uur klaar. De eerste keer kwamen er 23 mensen.',
  },
  {
    ...{ title: 'Bankjes op weg naar de winkel', day: -215, state: 'busy', ...street, readyDay: -150, euro: 0 },
    told: 'De banken zijn besteld. Met bewoners kozen wij de vijf plekken.',
  },
  {
    ...{ title: 'Bloemen voor bijen', day: -205, state: 'busy', ...green, readyDay: -120, euro: 900 },
    told: 'Wij zaaien in het voorjaar. De grond is klaar.',
  },
  {
    ...{ title: 'Fietsbeugels bij de winkels', day: -160, state: 'busy', ...street, readyDay: -30, euro: 3_200 },
    told: 'De eerste vijftien beugels staan er. De rest komt na het werk aan de riolering.',
  },
  {
    ...{ title: 'Bankjes op weg naar de winkel', day: -148, state: 'done', ...street, readyDay: -150, euro: 5_750 },
    told: 'Alle vijf de banken staan er. Het kostte € 250 minder dan gedacht.',
  },
  {
    ...{ title: 'Bloemen voor bijen', day: -118, state: 'done', ...green, readyDay: -120, euro: 2_480 },
    told: 'De strook bloeit. Kijk gerust, maar pluk niet.',
  },
  {
    ...{ title: 'Buurtmoestuin', day: -75, state: 'stopped', ...green, readyDay: 60, euro: 350 },
    told: 'In de grond zit lood. Groente kweken is daar niet gezond. Wij zoeken met de bedenkers een andere plek.',
  },
  {
    ...{ title: 'Speeltuin met water en zand', day: -40, state: 'busy', ...green, readyDay: 90, euro: 8_600 },
    told: 'De tekening is klaar. Kinderen van de school kozen de pomp. In het voorjaar gaat de schop in de grond.',
  },
  {
    ...{ title: 'Koffie op woensdag', day: -20, state: 'busy', ...care, readyDay: 110, euro: 2_900 },
    told: 'Er komen nu elke week veertig mensen. Wij zoeken nog iemand die koffie schenkt.',
  },
];
