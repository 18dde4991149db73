import type { Problem } from '../src/problem.ts';

/** What a made pool looks like: each category with its values, their share of the town and how readily they answer. */
type Shape = {
  people: number;
  size: number;
  categories: Record<string, [share: number, answers: number][]>;
  slack: number;
};

/** A Dutch town with 30 quotas and 2,000 volunteers, who answer unequally: the size that other tools take an hour for. */
export const largeTown: Shape = {
  people: 2000,
  size: 200,
  slack: 0.8,
  categories: {
    gender: [
      [0.5, 1],
      [0.49, 0.9],
      [0.01, 1],
    ],
    age: [
      [0.1, 0.4],
      [0.16, 0.7],
      [0.16, 0.8],
      [0.17, 1],
      [0.17, 1.2],
      [0.14, 1.5],
      [0.1, 0.9],
    ],
    education: [
      [0.25, 0.3],
      [0.37, 0.8],
      [0.38, 1.7],
    ],
    origin: [
      [0.68, 1.1],
      [0.1, 0.8],
      [0.22, 0.5],
    ],
    housing: [
      [0.45, 1.2],
      [0.38, 0.7],
      [0.17, 0.8],
    ],
    area: Array.from({ length: 11 }, (_, index): [number, number] => [1 / 11, 0.6 + index * 0.08]),
  },
};

/** Makes a pool of that shape from a number; the same number gives the same pool everywhere. */
export function syntheticPool({ people: count, size, categories, slack }: Shape, seed: number): Problem {
  const random = generator(seed);
  const people = Array.from({ length: count }, (_, index) => ({
    id: `s${String(index).padStart(5, '0')}`,
    values: Object.fromEntries(
      Object.entries(categories).map(([category, values]) => {
        const weights = values.map(([share, answers]) => share * answers);
        let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
        const found = weights.findIndex((weight) => {
          left -= weight;
          return left < 0;
        });
        return [category, `${category} ${Math.max(0, found)}`];
      }),
    ),
  }));
  const quotas = Object.entries(categories).flatMap(([category, values]) =>
    values.map(([share], index) => {
      const seats = share * size;
      const around = Math.max(slack, seats * 0.05);
      return {
        category,
        value: `${category} ${index}`,
        min: Math.max(0, Math.floor(seats - around)),
        max: Math.ceil(seats + around),
      };
    }),
  );
  return { people, quotas, size };
}

/** Mulberry32, good enough to make examples with; draws use SHA-256. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
