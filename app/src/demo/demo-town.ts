/** What the seeding of one trajectory needs to know of the town. */
export type DemoTown = {
  today: string;
  areas: Map<string, number>;
  themes: Map<string, number>;
  /** The process manager of all demonstration trajectories. */
  manager: { id: string; name: string };
  /** Persons by name, for authors with an account. */
  people: Map<string, string>;
  /** Residents without a part in the story, for supports. */
  residents: string[];
};

/** The id of a code that the content names; a typing mistake in the content is a mistake in the code. */
export function known(ids: Map<string, number>, code: string): number {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`The demonstration names ${code}, which this town does not have.`);
  return id;
}
