import { createHash } from 'node:crypto';
import { chooseAlternates, type Problem } from '@stadmakers/sortition';

// Of those who are drawn, about one in five does not stay: what organisers of panels report.
const staying = 0.8;
// Enough to tell kinds of people apart. The work grows with the third power of the panel, so a large one imagines fewer
// futures: a panel of 24 takes less than a second, one of 200 some minutes.
const samplesFor = (size: number) => Math.max(10, Math.min(40, Math.round(2000 / size)));

/**
 * Who stands ready for an empty seat: a quarter of the size of the panel. The numbers behind it follow from the
 * checksum of the draw, so nobody chooses; anybody who has the pool finds the same.
 */
export function chooseReserves(problem: Problem, panel: readonly string[], checksum: string): string[] {
  const { alternates } = chooseAlternates(withoutHousemates(problem, panel), panel, {
    count: Math.ceil(problem.size / 4),
    dropout: { base: staying },
    samples: samplesFor(problem.size),
    seed: createHash('sha256').update(`alternates ${checksum}`).digest(),
  });
  return alternates;
}

/** Nobody who shares a home with a member. Homes of one are left out: kinds of people are then few, and the choice quick. */
function withoutHousemates(problem: Problem, panel: readonly string[]): Problem {
  if (!problem.onePerHousehold) return problem;
  const seated = new Set(panel);
  const homes = Map.groupBy(problem.people, ({ household }) => household);
  const taken = new Set(problem.people.filter(({ id }) => seated.has(id)).map(({ household }) => household));
  const shares = (household: string) => (homes.get(household)?.length ?? 0) > 1;
  return {
    ...problem,
    people: problem.people
      .filter(({ id, household }) => household === undefined || seated.has(id) || !taken.has(household))
      .map(({ household, ...person }) =>
        household !== undefined && shares(household) ? { ...person, household } : person,
      ),
  };
}
