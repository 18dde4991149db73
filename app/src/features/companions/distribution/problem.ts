/** An initiative that waits for a companion. */
export type Waiting = {
  requestId: number;
  expertise: string;
  /** Where it is; null where that is the whole town or not known. */
  areaId: number | null;
  waitedDays: number;
  /** Who passed it on before, and who is in its team. */
  not: readonly string[];
};

/** An officer of the pool; `now` is how many initiatives are accompanied or proposed already. */
export type Officer = {
  personId: string;
  expertise: readonly string[];
  /** Where somebody works, with all areas inside; empty for the whole town. */
  areaIds: readonly number[];
  hours: number;
  now: number;
  absent: boolean;
};

/** Everything that a distribution depends on; `hoursEach` are the hours a month that one initiative takes. */
export type DistributionTask = {
  waiting: readonly Waiting[];
  officers: readonly Officer[];
  hoursEach: number;
};

/** Who is proposed for what. */
export type Placed = { requestId: number; personId: string };

/** How an officer suits an initiative. */
export type Fit = { expertise: boolean; area: boolean };

/** How many initiatives an officer can accompany in all, with these hours a month. */
export function placesOf({ hours }: Pick<Officer, 'hours'>, hoursEach: number): number {
  return Math.floor(hours / hoursEach);
}

/** How many more an officer can take now; none while absent. */
export function roomOf(officer: Officer, hoursEach: number): number {
  return officer.absent ? 0 : Math.max(0, placesOf(officer, hoursEach) - officer.now);
}

/** How an officer suits an initiative; an initiative without a place suits everybody. */
export function fitOf(waiting: Pick<Waiting, 'expertise' | 'areaId'>, officer: Officer): Fit {
  return {
    expertise: officer.expertise.includes(waiting.expertise),
    area: waiting.areaId === null || officer.areaIds.length === 0 || officer.areaIds.includes(waiting.areaId),
  };
}

const points = { placed: 1000, expertise: 300, area: 100, mostDays: 60 };

/**
 * What a pair is worth: first that nobody waits, then expertise, then area; where there is no room for all, a day of
 * waiting more counts, up to two months.
 */
export function worthOf(waiting: Waiting, officer: Officer): number {
  const fit = fitOf(waiting, officer);
  const waited = Math.min(Math.max(0, waiting.waitedDays), points.mostDays);
  return points.placed + (fit.expertise ? points.expertise : 0) + (fit.area ? points.area : 0) + waited;
}

/** What one initiative more costs an officer who has `now` of them: the growth of the square of the load, by places. */
export function strainOf(officer: Officer, now: number, hoursEach: number): number {
  return (2 * now + 1) / placesOf(officer, hoursEach);
}
