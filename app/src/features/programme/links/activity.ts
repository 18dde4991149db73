/** What an activity may be, the most telling first; a gathering is one by its kind. */
export const kindsOfActivity = [
  ...(['trajectory', 'panel', 'budget', 'digital', 'initiative', 'subsidy', 'challenge', 'mandate'] as const),
  ...(['gathering:city_conversation', 'gathering:meet_and_share', 'gathering:initiatives_cafe'] as const),
  ...(['gathering:school', 'gathering:training', 'gathering:role_conversation', 'gathering:hackathon'] as const),
  ...(['gathering:panel_session', 'gathering:other'] as const),
] as const;
export type KindOfActivity = (typeof kindsOfActivity)[number];

/** In which table it stands. */
export const subjects = ['project', 'scheme', 'mandate'] as const;
export type Subject = (typeof subjects)[number];

/** An activity of the town, and the line that it belongs to. */
export type Activity = {
  subject: Subject;
  id: number;
  /** What it is, the most telling first: a trajectory with a panel is ['panel', 'trajectory']. */
  kinds: string[];
  title: string;
  href: string;
  /** Days on which it ran, YYYY-MM-DD; without an end it goes on. */
  startsOn: string | null;
  endsOn: string | null;
  /** Whether everybody can see it. */
  shown: boolean;
  lineId: number | null;
};

type Taker = { id: number; takes: readonly string[]; endedOn: string | null };

/** The line that an activity most likely belongs to: that which takes the most telling of its kinds; null where none does. */
export function suggestLine(lines: readonly Taker[], kinds: readonly string[]): number | null {
  const live = lines.filter(({ endedOn }) => endedOn === null);
  for (const kind of kinds) {
    const line = live.find(({ takes }) => takes.includes(kind));
    if (line) return line.id;
  }
  return null;
}

/** Whether an activity ran in the year. */
export function ranIn(year: number, { startsOn, endsOn }: Pick<Activity, 'startsOn' | 'endsOn'>): boolean {
  return startsOn !== null && startsOn <= `${year}-12-31` && (endsOn === null || endsOn >= `${year}-01-01`);
}
