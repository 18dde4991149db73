/** A value scan of the demonstration: who scored, and what each group says of each value, before and after. */
export type DemoScan = {
  slug: string;
  thanks: string;
  /** In days after (−: before) today, as in a trajectory. */
  beforeUntilDay: number | null;
  afterFromDay: number | null;
  publishedDay: number | null;
  rounds: readonly { fromDay: number; groups: readonly DemoGroup[] }[];
};
/** How many people of a group (by its place in the list, from 0) scored, and about what they say of the five values. */
export type DemoGroup = { group: number; people: number; marks: readonly [number, number, number, number, number] };

/** Runs now: a newcomer scores, and then sees what others expect. */
export const meerwijkScan: DemoScan = {
  slug: 'buurtplein-meerwijk',
  thanks:
    'De werkgroep legt de scores naast de schets. Een jaar na het planten vragen wij u nog eens hetzelfde. Bewaar dus uw code.',
  beforeUntilDay: 18,
  afterFromDay: 380,
  publishedDay: null,
  rounds: [
    {
      fromDay: -16,
      groups: [
        { group: 0, people: 17, marks: [4.4, 3.8, 2.6, 3.9, 3.6] },
        { group: 1, people: 6, marks: [4.7, 4.1, 3.2, 4.4, 4.3] },
        { group: 2, people: 7, marks: [4.0, 3.4, 3.1, 3.5, 4.2] },
        { group: 3, people: 8, marks: [3.6, 2.4, 3.9, 3.2, 2.8] },
        { group: 4, people: 3, marks: [4.2, 3.1, 2.8, 4.1, 3.4] },
      ],
    },
  ],
};

/** Is over: what people expected of the playground, and what they say now that it is there. */
export const leidsebuurtScan: DemoScan = {
  slug: 'speelplek-leidsebuurt',
  thanks: 'De uitkomsten staan op deze site, en gaan mee naar de volgende speelplek.',
  beforeUntilDay: -110,
  afterFromDay: -14,
  publishedDay: -12,
  rounds: [
    {
      fromDay: -150,
      groups: [
        { group: 0, people: 21, marks: [3.7, 3.2, 2.5, 3.1, 3.3] },
        { group: 1, people: 5, marks: [4.4, 3.9, 2.9, 3.6, 4.1] },
        { group: 2, people: 6, marks: [3.9, 3.3, 3.0, 3.0, 4.3] },
        { group: 3, people: 2, marks: [3.1, 2.8, 3.4, 2.9, 3.0] },
      ],
    },
    {
      fromDay: -14,
      groups: [
        { group: 0, people: 21, marks: [4.5, 3.1, 2.6, 3.3, 2.6] },
        { group: 1, people: 5, marks: [4.8, 3.7, 2.7, 3.8, 3.6] },
        { group: 2, people: 6, marks: [4.3, 3.2, 2.9, 3.1, 4.4] },
        { group: 3, people: 2, marks: [4.0, 2.6, 3.2, 3.0, 2.7] },
      ],
    },
  ],
};
