import { addDays } from '../../../platform/calendar/days.ts';
import type { Body, Panel } from '../panel.ts';

/** From the first day on which a body sits up to and including the last. */
export type Term = { from: string; until: string };

/** The term of a panel; undefined while it has none. */
export function termOf({ termFrom, termUntil }: Pick<Panel, 'termFrom' | 'termUntil'>): Term | undefined {
  return termFrom !== null && termUntil !== null ? { from: termFrom, until: termUntil } : undefined;
}

/** The last day of a term that an officer leaves open: a council sits for two years; of a panel nothing is assumed. */
export function usualEnd(body: Body, from: string): string | null {
  if (body === 'panel') return null;
  return addDays(`${Number(from.slice(0, 4)) + 2}${from.slice(4)}`, -1);
}

/** How many whole months a term still lasts after today, which counts; 0 in its last month. */
export function monthsLeft(today: string, until: string): number {
  const [end, start] = [addDays(until, 1), today].map((day) => day.split('-').map(Number));
  const [endYear = 0, endMonth = 0, endDay = 0] = end ?? [];
  const [year = 0, month = 0, day = 0] = start ?? [];
  return Math.max(0, (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0));
}

/** The day on which the persons can go: four weeks after the last day, so that what is still owed can be settled. */
export function proposedDeletion(until: string): string {
  return addDays(until, 28);
}

/** How long before its end the next draw is prepared: inviting and drawing a council takes half a year. */
export const daysToPrepare = { panel: 28, council: 182 } as const satisfies Record<Body, number>;
