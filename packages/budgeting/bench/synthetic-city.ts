/** A made city; the same for the same numbers. */
export type City = {
  readonly ballots: number;
  readonly projects: number;
  readonly areas: number;
  /** In units of the currency. */
  readonly budget: number;
  /** The cheapest and the dearest project. */
  readonly costs: readonly [number, number];
  /** At most so many projects on a ballot. */
  readonly longest: number;
  readonly seed: number;
};

/** A million ballots, as of a capital in which everybody votes. */
export const million: City = {
  ballots: 1_000_000,
  projects: 300,
  areas: 30,
  budget: 50_000_000,
  costs: [10_000, 2_000_000],
  longest: 8,
  seed: 1,
};

/** The size of Budapest 2024, where a share is 34,551 forints and +1 means tens of thousands of runs. */
export const forints: City = {
  ballots: 28_943,
  projects: 175,
  areas: 23,
  budget: 1_000_000_000,
  costs: [3_000_000, 120_000_000],
  longest: 10,
  seed: 2,
};

/** The city as the text of a .pb file. Some projects are known to all; the others mostly where they are. */
export function cityFile({ ballots, projects, areas, budget, costs, longest, seed }: City): string {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const [least, most] = costs;
  const cost = Array.from({ length: projects }, () => Math.round((least * (most / least) ** random()) / 100) * 100);
  const vote = () => {
    const area = Math.floor(random() * areas);
    const chosen = new Set<number>();
    for (let left = 1 + Math.floor(random() ** 2 * longest); left > 0; left -= 1) {
      const near = random() < 0.7;
      const place = Math.floor(random() ** 2 * (near ? projects / areas : projects));
      chosen.add(near ? (place * areas + area) % projects : place);
    }
    return [...chosen].join();
  };
  const meta = {
    description: 'A made city',
    country: 'Worldwide',
    unit: 'Made',
    instance: String(seed),
    num_projects: projects,
    num_votes: ballots,
    budget,
    vote_type: 'approval',
    rule: 'unknown',
    date_begin: '2026',
    date_end: '2026',
  };
  const lines = ['META', 'key;value', ...Object.entries(meta).map(([key, value]) => `${key};${value}`)];
  lines.push('PROJECTS', 'project_id;cost', ...cost.map((own, at) => `${at};${own}`), 'VOTES', 'voter_id;vote');
  for (let voter = 0; voter < ballots; voter += 1) lines.push(`${voter};${vote()}`);
  return `${lines.join('\n')}\n`;
}
