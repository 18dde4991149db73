import { demoArrangements } from './arrangements.ts';
import { demoAccompanied } from './companions.ts';
import { helpInitiatives } from './help-initiatives.ts';
import { type DemoInitiative, demoInitiatives } from './initiatives.ts';
import { regenplein } from './regenplein.ts';

type Began = { by: string; theme?: string; begunDay: number };

/**
 * Every initiative of the demonstration, in the order in which they are made. What a part adds (support, help, a companion,
 * an arrangement) is told with that part; one of them, the front gardens of the Lindepad, walked through all.
 */
export const everyInitiative: readonly DemoInitiative[] = [
  ...demoArrangements.map(({ initiator, theme, day, ...told }) => alone(told, { by: initiator, theme, begunDay: day })),
  regenplein.initiative,
  ...helpInitiatives.map(({ by, at, ...told }, order) => ({
    ...alone({ ...told, area: at.area }, { by, begunDay: -60 - 9 * order }),
    point: { lon: at.longitude, lat: at.latitude },
  })),
  ...demoInitiatives,
  ...demoAccompanied.map(({ by, theme, began, ...told }) => alone(told, { by, theme, begunDay: began })),
];

type Words = Pick<DemoInitiative, 'slug' | 'title' | 'what' | 'why' | 'place' | 'who' | 'stage' | 'area'>;

/** An initiative that one person began. */
function alone(told: Words, { by, theme, begunDay }: Began): DemoInitiative {
  const { slug, title, what, why, place, who, stage, area } = told;
  return {
    ...{ slug, title, what, why, place, who, stage, area, begunDay },
    themes: theme === undefined ? [] : [theme],
    team: [{ name: by, role: 'initiator', title: '' }],
  };
}
