import { createHash } from 'node:crypto';
import { chooseAlternates, type Problem, type Transcript } from '@stadmakers/sortition';

// Of those who are drawn, about one in five does not stay: what organisers of panels report.
const staying = 0.8;
// Enough to tell kinds of people apart, and at most some seconds for a panel of a hundred: the hall waits for it.
const samples = 40;

/**
 * Who stands ready for an empty seat: a quarter of the size of the panel. The numbers behind it follow from the draw, so
 * nobody chooses; anybody who has the pool finds the same.
 */
export function chooseReserves(problem: Problem, panel: readonly string[], transcript: Transcript): string[] {
  const { alternates } = chooseAlternates(withoutHousemates(problem, panel), panel, {
    count: Math.ceil(problem.size / 4),
    dropout: { base: staying },
    samples,
    seed: createHash('sha256').update(`alternates ${transcript.checksum}`).digest(),
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
