/** What the seeding of one trajectory needs to know of the town. */
export type DemoTown = {
  today: string;
  areaOf: (code: string) => number;
  themeOf: (slug: string) => number;
  /** The process manager of all demonstration trajectories. */
  manager: { id: string; name: string };
  /** Persons by name, for authors with an account. */
  people: Map<string, string>;
  /** Residents without a part in the story, for supports. */
  residents: string[];
};

/**
 * Finds the id of what the content names. The story is told of Haarlem; in another town `elsewhere` stands for what that
 * town does not have. Without it a code that is unknown is a typing mistake in the content.
 */
export function idsByName(ids: Map<string, number>, elsewhere: number | undefined): (name: string) => number {
  return (name) => {
    const id = ids.get(name) ?? elsewhere;
    if (id === undefined) throw new Error(`The demonstration names ${name}, which this town does not have.`);
    return id;
  };
}
