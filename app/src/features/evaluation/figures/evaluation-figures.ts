import type { RatingFigures } from '../../ratings/index.ts';
import { type Population, suppressSmall } from '../../reports/index.ts';
import { roundFive } from './round-five.ts';

/** How far somebody came: looked, began, took part to the end. */
export const stages = ['reached', 'started', 'finished'] as const;
export type Stage = (typeof stages)[number];

/** So many people of one area, age and channel came so far; '' where they did not tell. */
export type StageCount = {
  stage: Stage;
  area: string;
  age: string;
  channel: string;
  /** Whether it was the first that they ever did here; null of who cannot be recognised. */
  isNew: boolean | null;
  people: number;
};

/** How far the people of a group came, in fives; null where there are too few to tell, or none. */
export type GroupFunnel = { key: string; started: number | null; finished: number | null };

/** What became of what people put in; the texts and their answers are public one by one. */
export type Outcomes = { adopted: number; partly: number; notAdopted: number; waiting: number };

/** From whom it is known how many were reached. */
export type ReachedBy = 'invited' | 'visits' | 'officer';

/** What an evaluation tells in figures; stored once, at the first publication. */
export type EvaluationFigures = {
  reached: { count: number; by: ReachedBy } | null;
  started: number | null;
  finished: number | null;
  /** Of those who finished. */
  newPeople: number | null;
  byArea: GroupFunnel[];
  byAge: GroupFunnel[];
  byChannel: GroupFunnel[];
  population: Population;
  outcomes: Outcomes;
  rating: RatingFigures;
};

export type Counted = {
  counts: readonly StageCount[];
  invited: number | null;
  /** As the officer entered it. */
  told: number | null;
  population: Population;
  outcomes: Outcomes;
  rating: RatingFigures;
};

/** The figures that may be published: groups of fewer than five go together, and every count of people is in fives. */
export function evaluationFigures(counted: Counted): EvaluationFigures {
  const { counts, population, outcomes, rating } = counted;
  const finished = counts.filter(({ stage }) => stage === 'finished');
  const started = counts.filter(({ stage }) => stage !== 'reached');
  return {
    reached: reachedOf(counted),
    started: roundFive(sum(started)),
    finished: roundFive(sum(finished)),
    newPeople: roundFive(sum(finished.filter(({ isNew }) => isNew === true))),
    byArea: funnels(started, finished, 'area'),
    byAge: funnels(started, finished, 'age'),
    byChannel: funnels(started, finished, 'channel'),
    population,
    outcomes,
    rating,
  };
}

/** The best that is known of how many were reached: who was invited, who came to look, or what the officer knows. */
function reachedOf({ counts, invited, told }: Counted): EvaluationFigures['reached'] {
  const looked = counts.some(({ stage }) => stage === 'reached') ? sum(counts) : 0;
  const known: [number | null, ReachedBy][] = [
    [invited, 'invited'],
    [told, 'officer'],
    [looked, 'visits'],
  ];
  for (const [count, by] of known) {
    const rounded = roundFive(count ?? 0);
    if (rounded !== null) return { count: rounded, by };
  }
  return null;
}

function funnels(started: readonly StageCount[], finished: readonly StageCount[], part: 'area' | 'age' | 'channel') {
  const shown = { started: shownOf(started, part), finished: shownOf(finished, part) };
  const keys = [...new Set([...shown.started.keys(), ...shown.finished.keys()])].toSorted();
  return keys.map((key) => ({
    key,
    started: shown.started.get(key) ?? null,
    finished: shown.finished.get(key) ?? null,
  }));
}

function shownOf(counts: readonly StageCount[], part: 'area' | 'age' | 'channel'): Map<string, number | null> {
  const sums = new Map<string, number>();
  for (const row of counts) sums.set(row[part], (sums.get(row[part]) ?? 0) + row.people);
  const { shown } = suppressSmall([...sums].map(([key, count]) => ({ key, count })));
  return new Map(shown.map(({ key, count }) => [key, roundFive(count)]));
}

function sum(counts: readonly StageCount[]): number {
  return counts.reduce((total, { people }) => total + people, 0);
}
