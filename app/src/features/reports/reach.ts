import { percentage } from '../answers/index.ts';
import type { Suppressed } from './suppress.ts';

/** How many people live in each wijk, and who says so. */
export type Population = { areas: { name: string; inhabitants: number }[]; source: string };

/** A wijk: its share of the town and of the participants who told where they live, in whole percent. */
export type AreaReach = {
  name: string;
  ofTown: number;
  /** Null where too few people took part to tell it, or nobody did: which of the two is not told. */
  ofParticipants: number | null;
};

/**
 * Sets the participants beside the population, the most heard wijk first. Only what suppression left is used, so nothing
 * can be worked out from a share that the counts do not tell.
 */
export function reachOf(byArea: Suppressed, population: Population): AreaReach[] {
  const shown = new Map(byArea.shown.map((cell) => [cell.key, cell.count]));
  const told = (byArea.total ?? 0) - (shown.get('') ?? 0);
  const town = population.areas.reduce((sum, area) => sum + area.inhabitants, 0);
  return population.areas
    .map(({ name, inhabitants }) => {
      const count = shown.get(name);
      return {
        name,
        ofTown: percentage(inhabitants, town),
        ofParticipants: count === undefined ? null : percentage(count, told),
      };
    })
    .toSorted(
      (a, b) =>
        (b.ofParticipants ?? -1) - (a.ofParticipants ?? -1) || b.ofTown - a.ofTown || (a.name < b.name ? -1 : 1),
    );
}

/** The wijk of which the share of participants differs most from its share of the town; undefined where none is shown. */
export function furthestOff(areas: readonly AreaReach[]): (AreaReach & { ofParticipants: number }) | undefined {
  const gap = (area: AreaReach) => Math.abs((area.ofParticipants ?? area.ofTown) - area.ofTown);
  return areas
    .filter((area): area is AreaReach & { ofParticipants: number } => area.ofParticipants !== null)
    .toSorted((a, b) => gap(b) - gap(a))[0];
}

/** The wijken of which too little is known: how many, and the share of the town that lives there, in whole percent. */
export function hardlyReached(areas: readonly AreaReach[], population: Population): { count: number; ofTown: number } {
  const hidden = new Set(areas.filter((area) => area.ofParticipants === null).map((area) => area.name));
  const sum = (some: Population['areas']) => some.reduce((total, area) => total + area.inhabitants, 0);
  return {
    count: hidden.size,
    ofTown: percentage(sum(population.areas.filter((area) => hidden.has(area.name))), sum(population.areas)),
  };
}
