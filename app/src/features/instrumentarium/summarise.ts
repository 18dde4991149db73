import type { Again, EvaluationFigures } from '../evaluation/index.ts';
import { type Spread, spreadOf } from './spread.ts';
import { type SharedRange, wilson } from './wilson.ts';

/** One evaluated run of a way to take part. */
export type Run = {
  evaluationId: number;
  instrument: string;
  title: string;
  question: string;
  endedOn: string;
  again: Again | null;
  hours: number | null;
  costCents: number | null;
  figures: EvaluationFigures;
};

/** With fewer runs nothing is said about how well it works: one evening with bad weather would decide. */
export const fewestRuns = 3;

/** A group of which more or fewer took part than usual: its share in these runs beside that in all runs of all ways. */
export type GroupShare = { key: string; range: SharedRange; usual: number; more: boolean };

/** What the runs of one way tell together. */
export type Summary = {
  runs: number;
  /** Whether there are enough to say how well it works. */
  enough: boolean;
  people: number;
  hours: Spread | null;
  /** In cents for each participant. */
  perPerson: Spread | null;
  rating: Spread | null;
  /** Runs after which the officer would do it again, as it was or adapted. */
  again: SharedRange | null;
  /** Participants for whom it was the first time. */
  newPeople: SharedRange | null;
  /** Contributions with an answer that were adopted, whole or partly. */
  adopted: SharedRange | null;
  /** Where this way differs clearly from all others together. */
  ages: GroupShare[];
};

/** Puts the runs of one way together, beside all runs of the town. */
export function summarise(runs: readonly Run[], all: readonly Run[]): Summary {
  const known = <Value>(values: readonly (Value | null)[]) => values.filter((value): value is Value => value !== null);
  const asked = known(runs.map(({ again }) => again));
  const people = sum(runs.map(({ figures }) => figures.finished ?? 0));
  const newKnown = runs.filter(({ figures }) => figures.newPeople !== null);
  const answered = sum(
    runs.map(({ figures: { outcomes } }) => outcomes.adopted + outcomes.partly + outcomes.notAdopted),
  );
  const taken = sum(runs.map(({ figures: { outcomes } }) => outcomes.adopted + outcomes.partly));
  return {
    runs: runs.length,
    enough: runs.length >= fewestRuns,
    people,
    hours: spreadOf(known(runs.map(({ hours }) => hours))),
    perPerson: spreadOf(
      known(
        runs.map(({ costCents, figures: { finished } }) =>
          costCents === null || finished === null ? null : Math.round(costCents / finished),
        ),
      ),
    ),
    rating: spreadOf(known(runs.map(({ figures }) => figures.rating.average))),
    again: wilson(asked.filter((answer) => answer !== 'no').length, asked.length),
    newPeople: wilson(
      sum(newKnown.map(({ figures }) => Math.min(figures.newPeople ?? 0, figures.finished ?? 0))),
      sum(newKnown.map(({ figures }) => figures.finished ?? 0)),
    ),
    adopted: wilson(taken, answered),
    ages: runs.length >= fewestRuns ? unusualAges(runs, all) : [],
  };
}

/** The ages of which the share lies, with its whole range, above or below what is usual. */
function unusualAges(runs: readonly Run[], all: readonly Run[]): GroupShare[] {
  const [own, usual] = [countAges(runs), countAges(all)];
  const [told, toldUsually] = [sum([...own.values()]), sum([...usual.values()])];
  return [...usual].flatMap(([key, count]) => {
    const range = wilson(own.get(key) ?? 0, told);
    const usually = count / toldUsually;
    if (!range || (range.low <= usually && range.high >= usually)) return [];
    return [{ key, range, usual: usually, more: range.low > usually }];
  });
}

function countAges(runs: readonly Run[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { figures } of runs)
    for (const { key, finished } of figures.byAge)
      if (key !== '' && finished !== null) counts.set(key, (counts.get(key) ?? 0) + finished);
  return counts;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
